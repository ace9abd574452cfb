package brussels.estuaire.agenda;

import java.util.EnumSet;
import java.util.Set;

/** How far an event has come. */
public enum EventState {
    /** Being written. */
    DRAFT,
    /** The coordinator is asked to publish it. */
    PROPOSED,
    /** The coordinator asks for changes before. */
    CHANGES_REQUESTED,
    /** The coordinator does not publish it. */
    REFUSED,
    /** Announced. */
    PUBLISHED,
    /** Will not be when it was announced, but later. */
    POSTPONED,
    /** Will not be. */
    CANCELLED,
    /** Has been. */
    HELD,
    /** Has been, and what it came to is written down. */
    CLOSED;

    /** Those of which people were told. */
    public static final Set<EventState> ANNOUNCED = EnumSet.range(PUBLISHED, CLOSED);

    /** Whether people were told of it, whatever became of it since. */
    public boolean isAnnounced() {
        return ANNOUNCED.contains(this);
    }

    /** Whether it is the next state of an event in another. */
    boolean follows(EventState before) {
        return switch (this) {
            case DRAFT -> Set.of(PROPOSED, CHANGES_REQUESTED, PUBLISHED).contains(before);
            case PROPOSED -> Set.of(DRAFT, CHANGES_REQUESTED).contains(before);
            case CHANGES_REQUESTED -> before == PROPOSED;
            case REFUSED -> before.awaitsDecision();
            case PUBLISHED ->
                Set.of(DRAFT, PROPOSED, CHANGES_REQUESTED, POSTPONED, CANCELLED).contains(before);
            case POSTPONED, HELD -> before == PUBLISHED;
            case CANCELLED -> Set.of(PUBLISHED, POSTPONED).contains(before);
            case CLOSED -> before == HELD || before == CLOSED;
        };
    }

    /** Whether somebody proposed it and waits for the answer. */
    boolean awaitsDecision() {
        return this == PROPOSED || this == CHANGES_REQUESTED;
    }
}
