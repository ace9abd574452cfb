package brussels.estuaire.opendoors.visits;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Where;
import brussels.estuaire.territory.codes.PlaceCode;
import brussels.estuaire.vocabularies.TermCode;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of an edition's programme: values of one parameter are « any of », parameters are « all of ». */
record ProgrammeFilter(
        @Parameter(description = "What people type: a part of the name of a service or of its organisation")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @RestQuery @Nullable LocalDate day,

        @Parameter(description = "NIS codes of communes") @RestQuery @Size(max = 20)
        List<@Pattern(regexp = "[0-9]{5}") @PlaceCode(PlaceCode.Kind.COMMUNE) String> commune,

        @Parameter(description = "Themes of the services") @RestQuery @Size(max = 50)
        List<@Pattern(regexp = CODE) @TermCode(Vocabulary.THEMES) String> theme,

        @Parameter(description = "Languages in which the doors open") @RestQuery @Size(max = 50)
        List<@Pattern(regexp = CODE) @TermCode(Vocabulary.LANGUAGES) String> language,

        @Parameter(description = "true: it has not begun, and a seat is left for who comes now") @RestQuery @Nullable
        Boolean withSeats) {

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    Where applyTo(Where where, Instant now) {
        if (Boolean.TRUE.equals(withSeats)) {
            where.and(
                            "e.state = 'PUBLISHED' and e.starts_at > :now and s.waiting = 0 and s.seats_left is distinct from 0")
                    .with("now", now.atOffset(ZoneOffset.UTC));
        }
        return where.and("e.starts_at >= :dayStarts", "dayStarts", day == null ? null : midnight(day))
                .and("e.starts_at < :dayEnds", "dayEnds", day == null ? null : midnight(day.plusDays(1)))
                .and("e.place_commune = any (:commune)", "commune", commune)
                .and("v.themes && cast(:theme as text[])", "theme", theme)
                .and("d.languages && cast(:language as text[])", "language", language)
                .and(
                        "position(plain_text(:q) in plain_text(all_languages(v.name) || ' ' || all_languages(o.name))) > 0",
                        "q",
                        q == null || q.isBlank() ? null : q.strip());
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(Clock.BRUSSELS).toOffsetDateTime();
    }
}
