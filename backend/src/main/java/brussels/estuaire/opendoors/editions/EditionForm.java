package brussels.estuaire.opendoors.editions;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What makes an edition of an event; all last days are inclusive.
 *
 * @param bassins in which services may apply; the event's own is the first
 * @param call what services are asked
 * @param programmeFrom since when everybody sees which doors open
 * @param choicesFrom null, likewise its last day, when who comes first has a place
 */
record EditionForm(
        @NotEmpty @Size(max = 10) List<@NotNull @Pattern(regexp = "[A-Z_]{3,20}") String> bassins,
        @NotNull @Valid Text call,
        @NotNull LocalDate applicationsFrom,
        @NotNull LocalDate applicationsUntil,
        @NotNull LocalDate programmeFrom,
        @Schema(nullable = true) @Nullable LocalDate choicesFrom,
        @Schema(nullable = true) @Nullable LocalDate choicesUntil,
        @NotNull LocalDate bookingFrom,
        @NotNull LocalDate bookingUntil,
        @NotNull LocalDate evaluationUntil) {

    EditionForm {
        bassins = bassins == null ? null : bassins.stream().distinct().toList();
    }

    static EditionForm of(Edition it) {
        return new EditionForm(
                it.bassins,
                it.call,
                it.applicationsFrom,
                it.applicationsUntil,
                it.programmeFrom,
                it.choicesFrom,
                it.choicesUntil,
                it.bookingFrom,
                it.bookingUntil,
                it.evaluationUntil);
    }

    void applyTo(Edition edition, Instant now) {
        edition.bassins = bassins;
        edition.call = call;
        edition.applicationsFrom = applicationsFrom;
        edition.applicationsUntil = applicationsUntil;
        edition.programmeFrom = programmeFrom;
        edition.choicesFrom = choicesFrom;
        edition.choicesUntil = choicesUntil;
        edition.bookingFrom = bookingFrom;
        edition.bookingUntil = bookingUntil;
        edition.evaluationUntil = evaluationUntil;
        edition.updatedAt = now;
    }
}
