package brussels.estuaire.reflection.invitations;

import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.reflection.consultations.Consultation;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An invitation to a consultation, for who is invited: all that is held of it.
 *
 * @param privacy what is told of their data, beside the statement of the platform
 * @param minutes how long a group lasts
 * @param reason why the consultation does not take place; null while it is to
 * @param organisationName of the service that was invited; null for an address that the team typed
 * @param sector likewise
 * @param rights what one may do now
 */
@Schema(name = "MyConsultationInvitation")
record MyInvitationView(
        Text question,
        @Schema(nullable = true) @Nullable Text introduction,
        @Schema(nullable = true) @Nullable Text privacy,
        Text organiser,
        int minutes,
        LocalDate answersUntil,
        @Schema(nullable = true) @Nullable Text reason,
        String address,
        @Schema(nullable = true) @Nullable String name,
        @Schema(nullable = true) @Nullable Language language,
        @Schema(nullable = true) @Nullable Text organisationName,
        @Schema(nullable = true) @Nullable String sector,
        OffsetDateTime createdAt,
        @Schema(nullable = true) @Nullable OffsetDateTime openedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime interestedAt,
        @Schema(nullable = true) @Nullable OffsetDateTime refusedAt,
        Set<Right> rights) {

    /** What one may do with one's invitation. */
    @Schema(name = "MyConsultationInvitationRight")
    enum Right {
        /** Say that one is interested; several people may. */
        TAKE_PART,
        /** Say that one is not. */
        REFUSE,
        /** Have erased what is held. */
        ERASE
    }

    static MyInvitationView of(ConsultationInvitation it, Consultation consultation, LocalDate today) {
        var rights = EnumSet.of(Right.ERASE);
        if (consultation.takesAnswers(today)) {
            rights.add(Right.TAKE_PART);
            if (it.interestedAt == null && it.refusedAt == null) {
                rights.add(Right.REFUSE);
            }
        }
        return new MyInvitationView(
                consultation.question(),
                consultation.introduction(),
                consultation.privacy(),
                consultation.organisation().name(),
                consultation.minutes(),
                consultation.answersUntil(),
                consultation.reason(),
                it.address,
                it.name,
                it.language,
                it.organisationId == null
                        ? null
                        : Organisation.<Organisation>findById(it.organisationId).name(),
                it.sector,
                Clock.inBrussels(it.createdAt),
                Clock.inBrusselsOrNull(it.openedAt),
                Clock.inBrusselsOrNull(it.interestedAt),
                Clock.inBrusselsOrNull(it.refusedAt),
                rights);
    }
}
