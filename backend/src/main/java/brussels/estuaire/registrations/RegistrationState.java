package brussels.estuaire.registrations;

import java.util.EnumSet;
import java.util.Set;

/** How far a registration has come. */
public enum RegistrationState {
    /** Those who organise decide, or the address is to be confirmed. */
    PENDING,
    /** Has a seat. */
    CONFIRMED,
    /** Stands in the line. */
    WAITING,
    /** A seat was freed for them, until a moment. */
    OFFERED,
    /** They did not answer in time. */
    EXPIRED,
    /** Those who organise refused it. */
    REFUSED,
    /** They gave it up. */
    CANCELLED;

    /** Those of which something may still come. */
    static final Set<RegistrationState> LIVE = EnumSet.range(PENDING, OFFERED);

    /** Whether something may still come of it. */
    public boolean isLive() {
        return LIVE.contains(this);
    }
}
