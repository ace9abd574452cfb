package brussels.estuaire.registrations.sheets;

import static brussels.estuaire.registrations.sheets.SheetColumn.words;

import brussels.estuaire.agenda.types.EventType.Question;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant;
import brussels.estuaire.registrations.Registrant.Answer;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.walkins.WalkIn;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Writes the rows of a sheet of registrations.
 *
 * @param questions what the event asks, a column each
 */
record SheetRow(Language language, List<Question> questions) {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    List<String> headings() {
        var asked = questions.stream().map(question -> language.read(question.text()));
        return Stream.concat(Arrays.stream(SheetColumn.values()).map(column -> column.heading(language)), asked)
                .toList();
    }

    /**
     * Somebody who registered.
     *
     * @param rank in the line; null when they do not wait
     * @param organisations the names of those that were chosen
     */
    List<String> of(Registration registration, @Nullable Integer rank, Map<UUID, Text> organisations) {
        var row = new EnumMap<SheetColumn, String>(SheetColumn.class);
        row.put(SheetColumn.STATE, words("state." + registration.state(), language));
        row.put(SheetColumn.RANK, Objects.toString(rank, ""));
        row.put(SheetColumn.REGISTERED_AT, moment(registration.createdAt()));
        row.put(SheetColumn.REASON, language.read(registration.reason()));
        var presence = registration.presence();
        row.put(SheetColumn.PRESENCE, presence == null ? "" : words("presence." + presence, language));
        row.put(SheetColumn.PRESENTER, registration.presents() ? words("presents", language) : "");
        registration.registrant().ifPresent(registrant -> tell(row, registrant, organisations));
        return cells(row, registration.registrant().map(it -> it.answers()).orElse(null));
    }

    /** Somebody who came without having registered. */
    List<String> of(WalkIn walkIn) {
        var row = new EnumMap<SheetColumn, String>(SheetColumn.class);
        row.put(SheetColumn.NAME, told(walkIn.name()));
        row.put(SheetColumn.ORGANISATION, told(walkIn.organisation()));
        row.put(SheetColumn.FUNCTION, told(walkIn.function()));
        row.put(SheetColumn.STATE, words("state.walk_in", language));
        row.put(SheetColumn.PRESENCE, words("presence.present", language));
        row.put(SheetColumn.REGISTERED_AT, moment(walkIn.createdAt()));
        return cells(row, null);
    }

    private void tell(Map<SheetColumn, String> row, Registrant it, Map<UUID, Text> organisations) {
        row.put(SheetColumn.NAME, told(it.name()));
        row.put(SheetColumn.EMAIL, told(it.email()));
        row.put(SheetColumn.REGISTERED_BY, told(it.registeredBy()));
        var chosen = it.organisationId() == null ? null : organisations.get(it.organisationId());
        row.put(SheetColumn.ORGANISATION, chosen == null ? told(it.organisation()) : language.read(chosen));
        row.put(SheetColumn.FUNCTION, told(it.function()));
        row.put(SheetColumn.LANGUAGE, told(it.language()));
        row.put(SheetColumn.ACCESS_NEEDS, told(it.accessNeeds()));
        row.put(SheetColumn.AGREED, Boolean.TRUE.equals(it.agreed()) ? words("agreed", language) : "");
    }

    private List<String> cells(Map<SheetColumn, String> row, @Nullable List<Answer> answers) {
        var cells = new ArrayList<String>();
        for (var column : SheetColumn.values()) {
            cells.add(row.getOrDefault(column, ""));
        }
        for (var number = 0; number < questions.size(); number++) {
            cells.add(answer(answers, number));
        }
        return cells;
    }

    private static String answer(@Nullable List<Answer> answers, int number) {
        return answers == null
                ? ""
                : answers.stream()
                        .filter(answer -> answer.question() == number)
                        .map(answer -> answer.answer())
                        .collect(Collectors.joining(" | "));
    }

    private static String moment(Instant moment) {
        return MOMENT.format(Clock.inBrussels(moment));
    }

    private static String told(@Nullable Object value) {
        return Objects.toString(value, "");
    }
}
