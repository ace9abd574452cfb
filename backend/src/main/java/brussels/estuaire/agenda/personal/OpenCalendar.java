package brussels.estuaire.agenda.personal;

import brussels.estuaire.identity.Caller;
import brussels.estuaire.identity.Role;
import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.identity.links.PresentedLink;
import brussels.estuaire.platform.Where;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Opens a person's calendar by its secret, and asks Keycloak for whom they act at this moment. */
@ApplicationScoped
class OpenCalendar {
    private static final long MOST_KNOWN = 10_000;

    private final PresentedLink links;
    private final Accounts accounts;
    private final Caller.Teams teams;
    private final EntityManager entities;
    private final Cache<String, Optional<Map<String, Set<Role>>>> known;

    OpenCalendar(
            PresentedLink links,
            Accounts accounts,
            Caller.Teams teams,
            EntityManager entities,
            @ConfigProperty(name = "estuaire.personal-calendars.roles-known-for") Duration knownFor) {
        this.links = links;
        this.accounts = accounts;
        this.teams = teams;
        this.entities = entities;
        this.known = Caffeine.newBuilder()
                .maximumSize(MOST_KNOWN)
                .expireAfterWrite(knownFor)
                .build();
    }

    /**
     * The calendar that an address opens; none when it opens nothing any more, or the account is gone.
     *
     * <p>No connection to the database is held while Keycloak is asked. Its silence is no answer: it refuses with 503.
     */
    Optional<OpenedCalendar> by(String secret) {
        return QuarkusTransaction.requiringNew()
                .call(() -> PersonalCalendar.byId(PresentedLink.idIn(secret)))
                .filter(calendar -> links.proves(secret, Purpose.CALENDAR, calendar.generation))
                .flatMap(calendar -> roles(calendar.subject).map(roles -> opened(calendar, roles)));
    }

    private Optional<Map<String, Set<Role>>> roles(String subject) {
        return known.get(subject, asked -> accounts.rolesOf(asked));
    }

    private OpenedCalendar opened(PersonalCalendar calendar, Map<String, Set<Role>> roles) {
        var held = teams.held(roles);
        var acting = held.keySet().stream()
                .filter(alias -> !held.getOrDefault(alias, Set.of()).isEmpty())
                .toList();
        var region = held.values().stream().anyMatch(each -> each.contains(Role.ADMINISTRATOR));
        var coordinating = acting.stream()
                .filter(alias -> held.getOrDefault(alias, Set.of()).contains(Role.COORDINATOR))
                .toList();
        return new OpenedCalendar(calendar, acting, bassins(coordinating), region);
    }

    @SuppressWarnings("unchecked")
    private List<String> bassins(List<String> teams) {
        return teams.isEmpty()
                ? List.of()
                : new Where()
                        .and("alias = any (:teams)", "teams", teams)
                        .query(entities, "select bassin from organisation", "", String.class)
                        .getResultList();
    }
}
