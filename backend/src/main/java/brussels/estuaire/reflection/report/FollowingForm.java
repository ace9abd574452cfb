package brussels.estuaire.reflection.report;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether somebody wants to know what becomes of a consultation.
 *
 * @param follows whether they are mailed
 */
@Schema(name = "FollowingForm")
record FollowingForm(@NotNull Boolean follows) {}
