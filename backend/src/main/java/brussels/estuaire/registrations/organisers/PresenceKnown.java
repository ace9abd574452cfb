package brussels.estuaire.registrations.organisers;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether somebody came, as far as is known. */
@Schema(name = "PresenceKnown")
public enum PresenceKnown {
    /** Came. */
    PRESENT,
    /** Did not. */
    ABSENT,
    /** Nobody has told. */
    UNKNOWN
}
