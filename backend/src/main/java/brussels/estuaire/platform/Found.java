package brussels.estuaire.platform;

import org.jspecify.annotations.Nullable;

/** Turns « there is none, or none that you may see » into 404. */
public final class Found {
    private Found() {}

    /** Answers the record, or refuses with 404 when there is none that the caller may see. */
    public static <T> T found(@Nullable T record) {
        if (record == null) {
            throw Refusal.notFound();
        }
        return record;
    }

    /** Refuses with 403 when the caller, who may see the record, may not do this with it. */
    public static void allowed(boolean allowed) {
        if (!allowed) {
            throw Refusal.forbidden();
        }
    }
}
