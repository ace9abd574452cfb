package brussels.estuaire.directory.twins;

import brussels.estuaire.directory.Service;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The services that may be the one that is told, the likeliest first; at most five. */
public record SimilarServices(List<Similar> items) {

    /**
     * A service that may be the one that is told.
     *
     * @param knownAs the other name by which it is like what is told; null when it is like it by its name only
     */
    @Schema(name = "SimilarService")
    public record Similar(
            UUID id,
            Text name,
            Text organisationName,
            @Schema(nullable = true) @Nullable String knownAs,
            Service.Visibility visibility,
            List<Reason> because) {}

    /** Why a service may be the same. */
    @Schema(name = "SimilarServiceReason")
    public enum Reason {
        /** Its name is like it. */
        NAME,
        /** One of its other names is like it. */
        ALIAS,
        /** It is reached by the same telephone, mail address or site. */
        CONTACT,
        /** It stands at the same address. */
        ADDRESS
    }
}
