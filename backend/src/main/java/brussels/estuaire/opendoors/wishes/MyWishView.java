package brussels.estuaire.opendoors.wishes;

import brussels.estuaire.platform.Text;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A service that a visitor would visit.
 *
 * @param opens whether it opens a door in the edition; then it is, or was, full
 */
@Schema(name = "MyWish")
record MyWishView(UUID id, UUID serviceId, Text serviceName, boolean opens) {}
