package brussels.estuaire.directory.verification;

import brussels.estuaire.directory.Service;
import brussels.estuaire.directory.Verification;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the link of a reminder opens: an organisation's services that are to be said to be true.
 *
 * @param until the last day on which the link opens this
 * @param services the longest due first; at most 200
 */
@Schema(name = "ServicesToVerify")
record ToVerifyView(UUID organisationId, Text organisationName, LocalDate until, List<Due> services) {
    /** One of them. */
    @Schema(name = "ServiceToVerify")
    record Due(
            UUID id,
            Text name,
            @Schema(nullable = true) @Nullable Text summary,
            Verification verification) {}

    static ToVerifyView of(Organisation organisation, LocalDate until, List<Service> services, LocalDate today) {
        return new ToVerifyView(
                organisation.id(),
                organisation.name(),
                until,
                services.stream()
                        .map(it -> new Due(it.id(), it.name(), it.summary(), it.verification(today)))
                        .toList());
    }
}
