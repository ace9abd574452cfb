package brussels.estuaire.organisations.twins;

import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * An organisation went into another record of it: who keeps something of the first gives it to the second, in the same
 * transaction, and says how many there were.
 */
public final class OrganisationMerged {
    private final UUID gone;
    private final UUID kept;
    private final Map<String, Integer> moved = new TreeMap<>();

    OrganisationMerged(UUID gone, UUID kept) {
        this.gone = gone;
        this.kept = kept;
    }

    /** The record that no longer stands by itself. */
    public UUID gone() {
        return gone;
    }

    /** The record that stands for both. */
    public UUID kept() {
        return kept;
    }

    /**
     * Tells how many records of a kind went along.
     *
     * @param what the kind: {@code services}
     */
    public void moved(String what, int count) {
        moved.put(what, count);
    }

    int moved(String what) {
        return moved.getOrDefault(what, 0);
    }
}
