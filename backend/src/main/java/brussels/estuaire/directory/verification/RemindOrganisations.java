package brussels.estuaire.directory.verification;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.directory.Service;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Reminds organisations to say that their services are still true: one mail for all of them, twice at most, then their team.
 *
 * <p>One organisation after the other, each in a transaction that holds its row: several backends may do so at once, and each
 * mail is written once.
 */
@ApplicationScoped
class RemindOrganisations {
    private static final int AT_ONCE = 200;

    /** A mail names so many; the page that it leads to, all. */
    private static final int MOST_NAMED = 20;

    private final EntityManager entities;
    private final DueServices due;
    private final Outbox outbox;
    private final Clock clock;

    RemindOrganisations(EntityManager entities, DueServices due, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.due = due;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(every = "${estuaire.verification.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        QuarkusTransaction.requiringNew().run(this::keepRounds);
        var told = 0;
        while (told < AT_ONCE && QuarkusTransaction.requiringNew().call(this::remindNext)) {
            told++;
        }
    }

    /** A round begins with the first service that is due, and is over once none is. */
    private void keepRounds() {
        entities.createNativeQuery("select keep_verification_rounds(cast(:today as date))")
                .setParameter("today", clock.today())
                .getSingleResult();
    }

    private boolean remindNext() {
        var id = (UUID) entities.createNativeQuery("select next_verification_round(cast(:today as date))", UUID.class)
                .setParameter("today", clock.today())
                .getSingleResult();
        if (id == null) {
            return false;
        }
        var round = entities.find(VerificationRound.class, id);
        var organisation = entities.find(Organisation.class, id);
        var services = due.of(id);
        var address = address(organisation, services);
        if (round.isForTheTeam() || address.isEmpty()) {
            tellTeam(organisation, services);
            round.tellTeam(clock.today(), organisation.verificationMonths());
        } else {
            round.remind(clock.today());
            remind(address.get(), round, organisation, services);
        }
        return true;
    }

    private void remind(Recipient to, VerificationRound round, Organisation organisation, List<Service> services) {
        var told = told(organisation, services);
        told.put("link", round.link());
        told.put("until", inWords(Objects.requireNonNull(round.linkUntil)));
        outbox.write("verification-due", to, told, null, new Subscription(Topic.VERIFICATION, organisation.id()));
    }

    private void tellTeam(Organisation organisation, List<Service> services) {
        var told = told(organisation, services);
        Membership.teamsOf(organisation, clock.today()).stream()
                .flatMap(team -> team.mailAddress().stream())
                .flatMap(address -> Recipient.at(address, null).stream())
                .distinct()
                .forEach(team -> outbox.write("verification-overdue", team, told));
    }

    /** The organisation's mail address, else that of one of the services. */
    private static Optional<Recipient> address(Organisation organisation, List<Service> services) {
        return organisation
                .mailAddress()
                .or(() -> services.stream()
                        .flatMap(service -> service.mailAddress().stream())
                        .findFirst())
                .flatMap(address -> Recipient.at(address, null));
    }

    private static Map<String, Object> told(Organisation organisation, List<Service> services) {
        var told = new HashMap<String, Object>();
        told.put("id", organisation.id().toString());
        told.put("organisation", organisation.name());
        told.put(
                "services",
                services.stream().limit(MOST_NAMED).map(Service::name).toList());
        told.put("others", Math.max(0, services.size() - MOST_NAMED));
        return told;
    }

    private static Text inWords(LocalDate day) {
        return new Text(inWords(day, Language.FR), inWords(day, Language.NL), inWords(day, Language.EN));
    }

    private static String inWords(LocalDate day, Language language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language.locale()));
    }
}
