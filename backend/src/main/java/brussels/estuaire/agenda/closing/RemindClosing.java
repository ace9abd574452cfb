package brussels.estuaire.agenda.closing;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Asks who organised an event how many came: some days after it, and once more two weeks later.
 *
 * <p>One event after the other, each in a transaction that holds its row: several backends may do so at once, and each mail is
 * written once.
 */
@ApplicationScoped
class RemindClosing {
    private static final int AT_ONCE = 200;
    private static final int LAST = 2;

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;
    private final int days;

    RemindClosing(
            EntityManager entities,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "estuaire.closing.days") int days) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
        this.days = days;
    }

    @Scheduled(every = "${estuaire.closing.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        var told = 0;
        while (told < AT_ONCE && QuarkusTransaction.requiringNew().call(this::remindNext)) {
            told++;
        }
    }

    private boolean remindNext() {
        var id = (UUID)
                entities.createNativeQuery("select next_closing_reminder(cast(:today as date), :days)", UUID.class)
                        .setParameter("today", clock.today())
                        .setParameter("days", days)
                        .getSingleResult();
        if (id == null) {
            return false;
        }
        var reminders = (Integer) entities.createNativeQuery("""
                        update event_closing_reminder set reminders = reminders + 1, reminded_on = :today
                         where event_id = :id returning reminders""", Integer.class)
                .setParameter("today", clock.today())
                .setParameter("id", id)
                .getSingleResult();
        tell(entities.find(Event.class, id), reminders == LAST);
        return true;
    }

    private void tell(Event event, boolean last) {
        var told = Map.<String, Object>of(
                "id", event.id().toString(),
                "title", event.title(),
                "organisation", event.organisation().name(),
                "last", last);
        readers(event).forEach(reader -> outbox.write("event-to-close", reader, told));
    }

    /** Who organised it; when it cannot be reached, the team of its bassin, or the Region's. */
    private Stream<Recipient> readers(Event event) {
        var own = address(event.organisation()).toList();
        return own.isEmpty()
                ? teams(event).stream().flatMap(team -> address(team)).distinct()
                : own.stream();
    }

    private List<Organisation> teams(Event event) {
        var bassin = (String) entities.createQuery("select bassin from Event where id = :id", String.class)
                .setParameter("id", event.id())
                .getSingleResult();
        return bassin == null ? Membership.regionalTeams() : Membership.teamsOf(bassin);
    }

    private static Stream<Recipient> address(Organisation organisation) {
        return organisation.mailAddress().flatMap(address -> Recipient.at(address, null)).stream();
    }
}
