package brussels.estuaire.opendoors.allocation.exact;

import java.io.Serial;

/** No answer was proven to be the best one in the time that there was. */
public final class NotProven extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1;

    NotProven() {
        super("not proven in time", null, false, false);
    }
}
