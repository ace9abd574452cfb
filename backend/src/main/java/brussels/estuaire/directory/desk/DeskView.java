package brussels.estuaire.directory.desk;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What waits for the people of an organisation.
 *
 * @param toVerify the published services that are to be verified first, at most ten
 * @param overdue how many should have been verified by today
 * @param openReports how many reported errors wait for an answer
 * @param drafts how many services are drafts
 * @param latest what was done lately to the organisation and its services, the last act first, at most thirty
 */
record DeskView(
        UUID organisationId,
        Text organisationName,
        List<ToVerify> toVerify,
        long overdue,
        long openReports,
        long drafts,
        List<Latest> latest) {

    /**
     * A service to verify.
     *
     * @param verifiedOn null when it never was
     * @param due the day by which it is to be verified
     */
    @Schema(name = "ServiceDue")
    record ToVerify(
            UUID id,
            Text name,
            @Schema(nullable = true) @Nullable LocalDate verifiedOn,
            LocalDate due,
            boolean overdue) {}

    /**
     * One act.
     *
     * @param author the name of who did it, or a partner system's; null when a visitor did
     * @param serviceId null when it was done to the organisation itself, likewise the name
     */
    @Schema(name = "LatestAct")
    record Latest(
            OffsetDateTime at,
            String act,
            @Schema(nullable = true) @Nullable String author,
            @Schema(nullable = true) @Nullable UUID serviceId,
            @Schema(nullable = true) @Nullable Text serviceName) {

        static Latest of(Audit.Act act, @Nullable Text service) {
            return new Latest(
                    Clock.inBrussels(act.at()),
                    act.act(),
                    act.author(),
                    service == null ? null : UUID.fromString(act.record()),
                    service);
        }
    }
}
