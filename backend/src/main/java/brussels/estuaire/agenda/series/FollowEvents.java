package brussels.estuaire.agenda.series;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent.Kept;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.LockModeType;

/** What becomes of a series becomes of its occurrences; what somebody changes of one occurrence is its own from then on. */
@ApplicationScoped
class FollowEvents {
    private final FillSeries fill;
    private final Occurrences occurrences;
    private final Clock clock;

    FollowEvents(FillSeries fill, Occurrences occurrences, Clock clock) {
        this.fill = fill;
        this.occurrences = occurrences;
        this.clock = clock;
    }

    void follow(@Observes Kept kept) {
        var event = kept.event();
        if (event.isOccurrence()) {
            occurrences.leave(event.id());
        } else if (event.isSeries() && event.state().isAnnounced()) {
            follow(event, Series.findById(event.id(), LockModeType.PESSIMISTIC_WRITE), kept.act());
        }
    }

    private void follow(Event event, Series series, String act) {
        switch (act) {
            case "PUBLISHED" -> {
                series.resume();
                occurrences.resume(series, clock.today());
                fill.fill(series);
            }
            case "CANCELLED" -> {
                series.suspend(clock.today(), event.reason().orElseThrow());
                occurrences.suspend(series, clock.today());
            }
            default -> occurrences.tell(series);
        }
    }
}
