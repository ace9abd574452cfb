package brussels.estuaire.agenda.search;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.types.EventType.Audience;
import brussels.estuaire.territory.codes.PlaceCode;
import brussels.estuaire.territory.codes.PlaceCode.Kind;
import brussels.estuaire.vocabularies.TermCode;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** The filters of the agenda: values of one parameter are « any of », parameters are « all of ». */
record EventFilter(
        @Parameter(
                description = "What people type: words of the title, the organisation, the type, the place, the text")
        @RestQuery
        @Size(max = 200)
        @Nullable
        String q,

        @Parameter(description = "Codes of bassins; REGION for what concerns the whole Region")
        @RestQuery
        @Size(max = 6)
        List<@Pattern(regexp = CODE) @PlaceCode(value = Kind.BASSIN, or = "REGION") String> bassin,

        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.EVENT_TYPES) String> type,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.THEMES) String> theme,
        @RestQuery @Size(max = 10) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.MISSIONS) String> mission,
        @RestQuery @Size(max = 50) List<@Pattern(regexp = CODE) @TermCode(Vocabulary.LANGUAGES) String> language,
        @RestQuery @Size(max = 5) List<Audience> audience,

        @Parameter(description = "Organises it, alone or with others") @RestQuery @Size(max = 50)
        List<UUID> organisation,

        @Parameter(description = "Meetings of these circles") @RestQuery @Size(max = 20)
        List<UUID> circle,

        @Parameter(description = "These events; the others are not there for the caller") @RestQuery @Size(max = 50)
        List<UUID> id,

        @Parameter(description = "The slots of these editions; they stand in no other list") @RestQuery @Size(max = 20)
        List<UUID> edition,

        @Parameter(description = "The occurrences of these series") @RestQuery @Size(max = 20)
        List<UUID> series,

        @Parameter(description = "NIS codes of communes; ONLINE for what one can join from elsewhere")
        @RestQuery
        @Size(max = 20)
        List<@Pattern(regexp = "[0-9]{5}|ONLINE") @PlaceCode(value = Kind.COMMUNE, or = "ONLINE") String> place,

        @Parameter(description = "Starts on this day or later; what is known to the month or the year starts with it")
        @RestQuery
        @Nullable
        LocalDate from,

        @Parameter(description = "Starts before this day") @RestQuery @Nullable
        LocalDate to,

        @Parameter(description = "true: also what started before from and is not over then") @RestQuery @Nullable
        Boolean ongoing,

        @Parameter(description = "true: one registers, it has not begun, and a seat is left for who comes now")
        @RestQuery
        @Nullable
        Boolean withSeats,

        @Parameter(description = "What is still to be defined") @RestQuery @Size(max = 3)
        List<Lack> lacks,

        @Parameter(
                description = "What was announced, when left out; the other states are shown to who may edit them only")
        @RestQuery
        @Size(max = 9)
        List<EventState> state,

        @Parameter(description = "start when left out: by date, what has none last")
        @RestQuery
        @Pattern(regexp = "-?start|relevance|-updatedAt")
        @Nullable
        String sort) {

    /** Whether it names events, or a part of them that no rule of a series knows. */
    boolean isOfSome() {
        return from != null || to != null || !id.isEmpty() || !state.isEmpty() || !lacks.isEmpty() || withSeats != null;
    }

    private static final String CODE = "[A-Za-z0-9_]{2,40}";

    /** What an event does not say yet. */
    @Schema(name = "EventLack")
    enum Lack {
        /** When. */
        DATE,
        /** At what hour. */
        HOUR,
        /** Where, in a place or online. */
        PLACE
    }
}
