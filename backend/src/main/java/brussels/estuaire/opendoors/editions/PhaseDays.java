package brussels.estuaire.opendoors.editions;

import brussels.estuaire.opendoors.editions.Edition.Phase;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The days of a phase.
 *
 * @param until inclusive
 */
@Schema(name = "EditionDays")
record PhaseDays(Phase phase, LocalDate from, LocalDate until) {

    /** The phases of an edition that have days, one after the other. */
    static List<PhaseDays> of(Edition it) {
        var applications = new PhaseDays(Phase.APPLICATIONS, it.applicationsFrom, it.applicationsUntil);
        var programme = new PhaseDays(
                Phase.PROGRAMME,
                it.applicationsUntil.plusDays(1),
                Objects.requireNonNullElse(it.choicesFrom, it.bookingFrom).minusDays(1));
        var booking = new PhaseDays(Phase.BOOKING, it.bookingFrom, it.bookingUntil);
        var week = new PhaseDays(Phase.WEEK, it.firstDay(), it.lastDay());
        var evaluation = new PhaseDays(Phase.EVALUATION, it.lastDay().plusDays(1), it.evaluationUntil);
        var before = Stream.of(applications, programme);
        var choices = it.choicesFrom == null || it.choicesUntil == null
                ? Stream.<PhaseDays>empty()
                : Stream.of(new PhaseDays(Phase.CHOICES, it.choicesFrom, it.choicesUntil));
        return Stream.concat(Stream.concat(before, choices), Stream.of(booking, week, evaluation))
                .filter(days -> !days.until.isBefore(days.from))
                .toList();
    }
}
