package brussels.estuaire.agenda.personal;

import brussels.estuaire.agenda.audience.Meetings;
import brussels.estuaire.agenda.audience.TakenPart;
import brussels.estuaire.agenda.audience.TakenPart.Part;
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
import java.util.ArrayList;
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
    private final TakenPart taken;
    private final Meetings meetings;
    private final Cache<String, Optional<Known>> known;

    /**
     * Somebody as Keycloak knows them.
     *
     * @param address none while they have not shown that it is theirs
     */
    private record Known(Map<String, Set<Role>> roles, Optional<String> address) {}

    OpenCalendar(
            PresentedLink links,
            Accounts accounts,
            Caller.Teams teams,
            EntityManager entities,
            TakenPart taken,
            Meetings meetings,
            @ConfigProperty(name = "estuaire.personal-calendars.roles-known-for") Duration knownFor) {
        this.links = links;
        this.accounts = accounts;
        this.teams = teams;
        this.entities = entities;
        this.taken = taken;
        this.meetings = meetings;
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
                .flatMap(calendar -> known(calendar.subject).map(person -> opened(calendar, person)));
    }

    private Optional<Known> known(String subject) {
        return known.get(
                subject,
                asked -> accounts.rolesOf(asked)
                        .map(roles -> new Known(
                                roles,
                                accounts.byId(asked)
                                        .filter(account -> account.verified())
                                        .map(account -> account.email()))));
    }

    private OpenedCalendar opened(PersonalCalendar calendar, Known person) {
        var held = teams.held(person.roles);
        var acting = held.keySet().stream()
                .filter(alias -> !held.getOrDefault(alias, Set.of()).isEmpty())
                .toList();
        var region = held.values().stream().anyMatch(each -> each.contains(Role.ADMINISTRATOR));
        var coordinating = acting.stream()
                .filter(alias -> held.getOrDefault(alias, Set.of()).contains(Role.COORDINATOR))
                .toList();
        return new OpenedCalendar(calendar, acting, bassins(coordinating), region, belonging(calendar, person.address));
    }

    /** The meetings of their circles, and what they registered for, when that is to stand there. */
    private List<Part> belonging(PersonalCalendar calendar, Optional<String> address) {
        var parts = new ArrayList<Part>();
        address.ifPresent(own -> parts.addAll(meetings.at(own)));
        address.filter(own -> calendar.registrations).ifPresent(own -> parts.addAll(taken.at(own)));
        return parts;
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
