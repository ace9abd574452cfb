package brussels.estuaire.evaluations.rights;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many were reminded now. */
@Schema(name = "SilentReminded")
record SilentRemindedView(int reminded) {}
