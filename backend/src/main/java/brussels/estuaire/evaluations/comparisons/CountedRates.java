package brussels.estuaire.evaluations.comparisons;

import brussels.estuaire.evaluations.rights.Measured;
import brussels.estuaire.evaluations.rights.Parts;
import brussels.estuaire.evaluations.rights.ReadRate;
import brussels.estuaire.evaluations.rights.ReadRate.Numbers;
import brussels.estuaire.evaluations.rights.ReadRate.Part;
import brussels.estuaire.evaluations.rights.ReadRate.Rates;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Count;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The rates of closed evaluations, all at once: as {@link ReadRate} tells those of a single one. Who asks has found them for the caller. */
@ApplicationScoped
class CountedRates {
    private static final String CLOSED = """
            with closed as materialized (
              select e.id, e.recorded, e.answered as answered_elsewhere, e.expected, e.expected_apart,
                     case when e.subject in ('EVENT', 'EDITION') then ev.attendance end as told
                from evaluation e left join event ev on ev.id = e.event_id""";

    /** What was kept when it closed; and what is known now, where {@link ReadRate} reads that. */
    private static final String MEASURED = """
            ), kept as materialized (
              select k.*, case k.part when 'PARTICIPANT' then c.expected else c.expected_apart end as typed,
                     case k.part when 'PARTICIPANT' then c.told -> 'participants' else c.told -> 'presenters' end as told
                from closed c join evaluation_rate k on k.evaluation_id = c.id
            ), now as materialized (
              select one.evaluation_id, n.part, n.present, n.marked
                from (select distinct evaluation_id from kept
                       where not marked and typed is null and (part = 'PARTICIPANT' or given > 0 or answered > 0)) one
               cross join lateral evaluation_numbers(one.evaluation_id, :now) n
            )
            select c.id, c.recorded, c.answered_elsewhere, cast(c.expected as text) as expected, cast(c.expected_apart as text) as expected_apart,
                   kept.part, kept.present, kept.marked, kept.given, kept.answered, kept.answered_unseen, kept.answered_absent,
                   cast(kept.typed as text) as typed, cast(nullif(kept.told, 'null') as text) as told, now.present as present_now,
                   coalesce(now.marked, false) as marked_now,
                   (select sum(d.answers) from evaluation_day d where d.evaluation_id = c.id and not d.by_right) as by_common_link
              from closed c
              left join kept on kept.evaluation_id = c.id
              left join now on now.evaluation_id = kept.evaluation_id and now.part = kept.part""";

    private final DataSource database;
    private final Clock clock;

    CountedRates(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What is known of an evaluation, or of one part of it. */
    private record Row(
            UUID evaluation,
            @Nullable Rates recorded,
            @Nullable Measured part,
            int byCommonLink) {}

    /** Those of so many; of one that is open, or of which nobody said how many answered, there are none. */
    Map<UUID, Rates> of(List<UUID> evaluations) {
        var rows = new Where()
                .and("e.id = any (cast(:evaluations as uuid[]))")
                .with("evaluations", evaluations.stream().map(UUID::toString).toList())
                .and("e.state = 'CLOSED'")
                .with("now", clock.now().atOffset(ZoneOffset.UTC))
                .rows(database, CLOSED, MEASURED, CountedRates::row);
        var rates = new HashMap<UUID, Rates>();
        rows.stream().collect(Collectors.groupingBy(Row::evaluation)).forEach((id, parts) -> {
            var of = rates(parts);
            if (of != null) {
                rates.put(id, of);
            }
        });
        return rates;
    }

    private static @Nullable Rates rates(List<Row> rows) {
        var first = rows.getFirst();
        var parts = new HashMap<Part, Measured>();
        for (var row : rows) {
            if (row.part != null) {
                parts.put(row.part.then().part(), row.part);
            }
        }
        return parts.isEmpty()
                ? first.recorded
                : Parts.of(part(parts, Part.PARTICIPANT), part(parts, Part.APART))
                        .closed(first.byCommonLink);
    }

    private static Measured part(Map<Part, Measured> parts, Part part) {
        return parts.getOrDefault(part, new Measured(null, null, Numbers.none(part), Numbers.none(part)));
    }

    private static Row row(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var answered = row.getObject("answered_elsewhere", Integer.class);
        var recorded = !row.getBoolean("recorded") || answered == null
                ? null
                : ReadRate.recorded(count(row, "expected"), count(row, "expected_apart"), answered);
        return new Row(
                id, recorded, row.getString("part") == null ? null : measured(row), row.getInt("by_common_link"));
    }

    private static Measured measured(ResultSet row) throws SQLException {
        var then = numbers(row, row.getInt("present"), row.getBoolean("marked"));
        var now = numbers(row, row.getInt("present_now"), row.getBoolean("marked_now"));
        return new Measured(count(row, "typed"), count(row, "told"), now, then);
    }

    private static Numbers numbers(ResultSet row, int present, boolean marked) throws SQLException {
        return new Numbers(
                Part.valueOf(row.getString("part")),
                present,
                marked,
                row.getInt("given"),
                row.getInt("answered"),
                row.getInt("answered_unseen"),
                row.getInt("answered_absent"));
    }

    private static @Nullable Count count(ResultSet row, String column) throws SQLException {
        var stored = row.getString(column);
        return stored == null
                ? null
                : StoredText.list("[" + stored + "]", Count.class).getFirst();
    }
}
