package brussels.estuaire.opendoors.allocation;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.opendoors.allocation.AllocationView.Right;
import brussels.estuaire.opendoors.allocation.AllocationView.State;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The allocations of editions that the caller runs. */
@RequestScoped
class VisibleAllocations {
    private static final String COUNTS = """
            select (select count(*) from ranking r where r.edition_id = :edition),
                   (select count(*) from choice c join ranking r on r.visitor_id = c.visitor_id where r.edition_id = :edition),
                   count(*), coalesce(sum(s.seats_left), 0)
              from event e join event_seats s on s.event_id = e.id
             where e.edition_id = :edition and e.state = 'PUBLISHED'""";

    private final VisibleEditions editions;
    private final EntityManager entities;
    private final Clock clock;

    VisibleAllocations(VisibleEditions editions, EntityManager entities, Clock clock) {
        this.editions = editions;
        this.entities = entities;
        this.clock = clock;
    }

    /** An edition that is shared out fairly (else 404) and that the caller runs (else 403). */
    Edition edition(UUID id) {
        var edition = editions.run(id);
        return found(edition.allocates() ? edition : null);
    }

    /**
     * How far it is.
     *
     * @param trial the job that tries it out now; null when the last one that was to do it counts
     */
    AllocationView of(Edition edition, @Nullable UUID trial) {
        Visitor.see(edition.id());
        var counts = (Tuple) entities.createNativeQuery(COUNTS, Tuple.class)
                .setParameter("edition", edition.id())
                .getSingleResult();
        Allocation allocation = Allocation.findById(edition.id());
        var state = state(edition, allocation);
        return new AllocationView(
                edition.id(),
                state,
                count(counts, 0),
                count(counts, 1),
                count(counts, 2),
                count(counts, 3),
                trial == null && allocation != null ? allocation.job : trial,
                allocation == null ? null : allocation.numbers,
                allocation == null ? null : Clock.inBrusselsOrNull(allocation.allocatedAt),
                allocation == null ? null : allocation.author,
                allocation == null ? null : allocation.solver,
                allocation == null ? null : allocation.digest,
                rights(state, count(counts, 0)));
    }

    private State state(Edition edition, @Nullable Allocation allocation) {
        if (allocation != null && allocation.allocatedAt != null) {
            return State.DONE;
        }
        if (allocation != null && allocation.isRunning()) {
            return State.RUNNING;
        }
        if (edition.sharesOut(clock.today())) {
            return State.READY;
        }
        return clock.today().isBefore(edition.bookingFrom()) ? State.AHEAD : State.MISSED;
    }

    private static Set<Right> rights(State state, int people) {
        return state == State.READY && people > 0 ? EnumSet.allOf(Right.class) : EnumSet.noneOf(Right.class);
    }

    private static int count(Tuple counts, int place) {
        return counts.get(place, Number.class).intValue();
    }
}
