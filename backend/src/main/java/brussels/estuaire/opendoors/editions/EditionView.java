package brussels.estuaire.opendoors.editions;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An edition: a week in which services open their doors.
 *
 * @param id its event's
 * @param state its event's
 * @param bassins in which services may apply
 * @param call what services are asked
 * @param programmeFrom since when everybody sees which doors open
 * @param choicesFrom null, likewise its last day, when who comes first has a place
 * @param phase where it stands today
 * @param phases those that have days, one after the other
 * @param rights what the caller may do with it now
 */
@Schema(name = "Edition")
record EditionView(
        UUID id,
        Text title,
        @Schema(nullable = true) @Nullable Text description,
        When when,
        EventState state,
        UUID organisationId,
        Text organisationName,
        List<String> bassins,
        Text call,
        LocalDate applicationsFrom,
        LocalDate applicationsUntil,
        LocalDate programmeFrom,
        @Schema(nullable = true) @Nullable LocalDate choicesFrom,
        @Schema(nullable = true) @Nullable LocalDate choicesUntil,
        LocalDate bookingFrom,
        LocalDate bookingUntil,
        LocalDate evaluationUntil,
        Edition.Phase phase,
        List<PhaseDays> phases,
        Set<Right> rights,
        int version,
        OffsetDateTime updatedAt) {

    /** What somebody may do with an edition. */
    @Schema(name = "EditionRight")
    enum Right {
        /** Say what it asks and when its phases are; run it. */
        EDIT,
        /** Take it away, while no service applied; its event stays. */
        REMOVE,
        /** Apply for a service, as a host. */
        APPLY,
        /** Read which doors open. */
        READ_PROGRAMME,
        /** Rank the slots that one would visit. */
        CHOOSE,
        /** Book visits. */
        BOOK,
        /** Wish for services that are full, or open no door. */
        WISH,
        /** Read it in numbers. */
        READ_FIGURES
    }

    static EditionView of(Edition it, Set<Right> rights, LocalDate today) {
        var event = it.event;
        return new EditionView(
                it.id,
                event.title(),
                event.description(),
                it.when(),
                event.state(),
                event.organisation().id(),
                event.organisation().name(),
                it.bassins,
                it.call,
                it.applicationsFrom,
                it.applicationsUntil,
                it.programmeFrom,
                it.choicesFrom,
                it.choicesUntil,
                it.bookingFrom,
                it.bookingUntil,
                it.evaluationUntil,
                it.phase(today),
                PhaseDays.of(it),
                rights,
                it.version,
                Clock.inBrussels(it.updatedAt));
    }
}
