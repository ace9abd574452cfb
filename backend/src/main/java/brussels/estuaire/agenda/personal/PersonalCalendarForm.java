package brussels.estuaire.agenda.personal;

import brussels.estuaire.platform.problem.Language;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Which public events somebody wants in their calendar besides those of their own organisations: one of each kind that is
 * chosen, as in the list; none of them while nothing is chosen.
 *
 * @param language in which the calendar tells what it has in that language
 * @param bassins codes; REGION for what concerns the whole Region
 * @param organisations that organise it, alone or with others
 * @param registrations whether what they are registered for stands there, too, whatever else they choose; true when left out
 */
record PersonalCalendarForm(
        @NotNull Language language,
        @Size(max = 6) List<@NotNull @Pattern(regexp = CODE) String> bassins,
        @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> themes,
        @Size(max = 50) List<@NotNull @Pattern(regexp = CODE) String> types,
        @Size(max = 50) List<@NotNull UUID> organisations,
        @Schema(nullable = true) @Nullable Boolean registrations) {
    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    PersonalCalendarForm {
        bassins = listed(bassins);
        themes = listed(themes);
        types = listed(types);
        organisations = listed(organisations);
        registrations = !Boolean.FALSE.equals(registrations);
    }

    /** Writes the choice on the record. */
    void applyTo(PersonalCalendar calendar) {
        calendar.language = language;
        calendar.bassins = bassins;
        calendar.themes = themes;
        calendar.types = types;
        calendar.organisations = organisations;
        calendar.registrations = !Boolean.FALSE.equals(registrations);
    }

    /** A list that is not told is an empty one; what is told twice counts once. */
    private static <T> List<T> listed(List<T> told) {
        return told == null ? List.of() : told.stream().distinct().toList();
    }
}
