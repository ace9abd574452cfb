package brussels.estuaire.agenda.series;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Keeps the occurrences of published series in the agenda, 18 months ahead.
 *
 * <p>Whoever writes occurrences holds the row of their series: what somebody changes of it meanwhile holds for the new ones, too.
 */
@ApplicationScoped
class FillSeries {
    private static final int MONTHS_AHEAD = 18;

    /** Of a series that began long ago, what was before stays untold. */
    private static final int DAYS_BACK = 366;

    private final EntityManager entities;
    private final Occurrences occurrences;
    private final Clock clock;

    FillSeries(EntityManager entities, Occurrences occurrences, Clock clock) {
        this.entities = entities;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    /** Until which day occurrences stand in the agenda. */
    static LocalDate horizon(LocalDate today) {
        return today.plusMonths(MONTHS_AHEAD);
    }

    @Scheduled(every = "${estuaire.agenda.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void fill() {
        var more = true;
        while (more) {
            more = QuarkusTransaction.requiringNew().call(this::fillNext);
        }
    }

    private boolean fillNext() {
        var next = entities.createNativeQuery("""
                        select series.id from series join event using (id)
                         where event.state = 'PUBLISHED' and (filled_until is null or filled_until < :horizon)
                         limit 1 for update of series skip locked""", UUID.class)
                .setParameter("horizon", horizon(clock.today()))
                .getResultStream()
                .findFirst();
        next.ifPresent(id -> fill(Series.findById(id)));
        return next.isPresent();
    }

    /** Writes the occurrences that are missing, when it is published; the caller holds the row of the series. */
    void fill(Series series) {
        if (series.event.state() != EventState.PUBLISHED) {
            return;
        }
        var today = clock.today();
        var until = horizon(today);
        occurrences.add(series, series.repetition().between(today.minusDays(DAYS_BACK), until));
        if (series.suspendedFrom != null) {
            occurrences.suspend(series, series.suspendedFrom);
        }
        series.filledUntil = until;
        Event.flush();
    }
}
