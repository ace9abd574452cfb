package brussels.estuaire.reflection.report;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the link's holder is mailed what becomes of a consultation.
 *
 * @param follows whether they are
 * @param published whether its report may be read by everybody
 */
@Schema(name = "Following")
record FollowingView(UUID consultationId, boolean follows, boolean published) {}
