package brussels.estuaire.opendoors.slots;

import io.quarkus.arc.Arc;

/** Slots whose programme is told by now are announced, as the scheduled look does. */
public final class Announced {
    private Announced() {}

    public static void now() {
        Arc.container().instance(AnnounceSlots.class).get().announce();
    }
}
