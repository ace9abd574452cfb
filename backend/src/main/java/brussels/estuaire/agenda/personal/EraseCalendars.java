package brussels.estuaire.agenda.personal;

import brussels.estuaire.identity.accounts.Accounts;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.jboss.logging.Logger;

/** Erases the calendars of those whose account is no more; one that is only shut may be opened again, and keeps its own. */
@ApplicationScoped
class EraseCalendars {
    private static final Logger LOG = Logger.getLogger(EraseCalendars.class);

    private final EntityManager entities;
    private final Accounts accounts;

    EraseCalendars(EntityManager entities, Accounts accounts) {
        this.entities = entities;
        this.accounts = accounts;
    }

    /** Nothing is erased that Keycloak does not deny to know. */
    @Scheduled(
            every = "${estuaire.personal-calendars.every}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void erase() {
        try {
            QuarkusTransaction.requiringNew().call(this::subjects).stream()
                    .filter(subject -> accounts.byId(subject).isEmpty())
                    .forEach(gone -> QuarkusTransaction.requiringNew().run(() -> erase(gone)));
        } catch (Refusal unavailable) {
            LOG.warnf("Whose account is no more could not be asked (%s)", unavailable.code());
        }
    }

    @SuppressWarnings("unchecked")
    private List<String> subjects() {
        GuardedRows.name(entities, PersonalCalendar.GUARD, "all");
        return entities.createNativeQuery("select subject from personal_calendar", String.class)
                .getResultList();
    }

    private void erase(String subject) {
        PersonalCalendar.of(subject).ifPresent(calendar -> calendar.delete());
    }
}
