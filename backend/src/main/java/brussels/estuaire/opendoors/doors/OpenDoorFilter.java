package brussels.estuaire.opendoors.doors;

import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the list of open doors: values of one parameter are « any of », parameters are « all of ». */
record OpenDoorFilter(
        @Parameter(description = "In these editions") @RestQuery @Size(max = 20)
        List<UUID> edition,

        @Parameter(description = "true: those that open in no edition") @RestQuery @Nullable
        Boolean alone,

        @RestQuery @Size(max = 50) List<UUID> service,
        @RestQuery @Size(max = 50) List<UUID> organisation,
        @RestQuery @Size(max = 5) List<OpenDoor.State> state,

        @RestQuery @Size(max = 5)
        List<@Pattern(regexp = "[A-Z_]{3,20}") @PlaceCode(PlaceCode.Kind.BASSIN) String> bassin) {

    Where applyTo(Where where) {
        if (Boolean.TRUE.equals(alone)) {
            where.and("d.edition_id is null");
        }
        return where.and("d.edition_id = any (cast(:edition as uuid[]))", "edition", texts(edition))
                .and("d.service_id = any (cast(:service as uuid[]))", "service", texts(service))
                .and("s.organisation_id = any (cast(:organisation as uuid[]))", "organisation", texts(organisation))
                .and("d.state = any (:state)", "state", Where.names(state))
                .and("d.bassin = any (:bassin)", "bassin", bassin);
    }

    private static List<String> texts(List<UUID> ids) {
        return ids.stream().map(UUID::toString).toList();
    }
}
