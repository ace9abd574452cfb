package brussels.estuaire.evaluations.results;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How often each answer of an evaluation was given: what closing has counted, and nothing that may not be shown. */
public final class Counts {
    private static final String GROUPS = """
            select g.attribute, g.code, g.answers, cast(coalesce(t.label, b.name, ev.title) as text) as label,
                   ev.precision, ev.starts_at, ev.ends_at
              from evaluation_group g
              left join term t on g.attribute = 'SECTOR' and t.vocabulary = 'TYPES' and t.code = g.code
              left join bassin b on g.attribute = 'BASSIN' and b.code = g.code
              left join event ev
                on ev.id = case when g.attribute = 'GROUP' and g.code not in ('OTHER', 'NONE') then cast(g.code as uuid) end""";

    private static final String COUNTS =
            "select c.attribute, c.code, c.question_id, c.line, c.choice, c.answers from evaluation_count c";

    /** The largest first, then those that were put together, then who did not say. */
    private static final String LARGEST_FIRST =
            " order by g.attribute, g.code = 'NONE', g.code = 'OTHER', g.answers desc, g.code";

    /**
     * Some of those who answered.
     *
     * @param grouping what tells them apart; null for all together
     * @param label what a sector, a bassin or a meeting is called
     * @param when a meeting was
     */
    public record Group(
            @Nullable Grouping grouping,
            String code,
            @Nullable Text label,
            @Nullable When when,
            int answers) {
        static Group of(ResultSet row) throws SQLException {
            var attribute = row.getString("attribute");
            return new Group(
                    attribute.isEmpty() ? null : Grouping.valueOf(attribute),
                    row.getString("code"),
                    StoredText.readOrNull(row.getString("label")),
                    When.of(row),
                    row.getInt("answers"));
        }
    }

    private record Key(String attribute, String code, UUID question) {}

    private final List<Group> groups;
    private final Map<Key, Map<String, Map<String, Integer>>> counted = new HashMap<>();

    private Counts(List<Group> groups) {
        this.groups = groups;
    }

    /**
     * Those of an evaluation.
     *
     * @param by what else than all answers together is read
     */
    public static Counts of(DataSource database, UUID evaluation, Collection<Grouping> by) {
        var counts = new Counts(in("g", evaluation).rows(database, GROUPS, LARGEST_FIRST, Group::of));
        in("c", evaluation)
                .and("c.attribute = '' or c.attribute = any (:by)")
                .with("by", Where.names(by))
                .rows(database, COUNTS, "", row -> counts.read(row));
        return counts;
    }

    private static Where in(String table, UUID evaluation) {
        return new Where().and(table + ".evaluation_id = :evaluation", "evaluation", evaluation);
    }

    private int read(ResultSet row) throws SQLException {
        var key = new Key(row.getString("attribute"), row.getString("code"), row.getObject("question_id", UUID.class));
        var answers = row.getInt("answers");
        counted.computeIfAbsent(key, it -> new HashMap<>())
                .computeIfAbsent(row.getString("line"), it -> new HashMap<>())
                .put(row.getString("choice"), answers);
        return answers;
    }

    /** How many answered in all; nothing when that was not counted. */
    public Optional<Integer> answers() {
        return groups(null).stream().findFirst().map(Group::answers);
    }

    /** By what answers may be told apart. */
    public List<Grouping> groupings() {
        return groups.stream()
                .flatMap(group -> Optional.ofNullable(group.grouping).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** The groups of it; all together for null. */
    public List<Group> groups(@Nullable Grouping grouping) {
        return groups.stream().filter(group -> group.grouping == grouping).toList();
    }

    /** How all answered a question; nothing where they are too few to be shown. */
    public Optional<Tally> of(Question question) {
        return Optional.ofNullable(counted.get(new Key("", "", question.id())))
                .map(counts -> Tally.of(question, counts));
    }

    /** How a group answered it; as nobody, when none of it did. */
    public Tally of(Question question, Group group) {
        return Tally.of(question, Objects.requireNonNullElse(counted.get(key(question, group)), Map.of()));
    }

    /** Whether a question is told apart: where one group were too few, none is. */
    public boolean tellsApart(Question question, Grouping grouping) {
        return groups(grouping).stream().anyMatch(group -> counted.containsKey(key(question, group)));
    }

    private static Key key(Question question, Group group) {
        return new Key(group.grouping == null ? "" : group.grouping.name(), group.code, question.id());
    }
}
