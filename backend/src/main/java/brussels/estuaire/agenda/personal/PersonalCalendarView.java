package brussels.estuaire.agenda.personal;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A person's calendar, for that person.
 *
 * @param address where calendar programs read it; whoever knows it reads it. Null while there is none
 * @param registrations whether it shows what the person is registered for, too
 */
@Schema(name = "PersonalCalendar")
record PersonalCalendarView(
        @Schema(nullable = true) @Nullable String address,
        Language language,
        List<String> bassins,
        List<String> themes,
        List<String> types,
        List<UUID> organisations,
        boolean registrations,
        @Schema(nullable = true) @Nullable OffsetDateTime createdAt,
        int version) {

    /** What somebody has who has not created one. */
    static PersonalCalendarView none(Language language) {
        return new PersonalCalendarView(null, language, List.of(), List.of(), List.of(), List.of(), true, null, 0);
    }

    static PersonalCalendarView of(PersonalCalendar it, String address) {
        return new PersonalCalendarView(
                address,
                it.language,
                it.bassins,
                it.themes,
                it.types,
                it.organisations,
                it.registrations,
                Clock.inBrussels(it.createdAt),
                it.version);
    }
}
