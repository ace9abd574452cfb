package brussels.estuaire.councils.decisions;

import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.councils.decisions.Decision.Mode;
import brussels.estuaire.councils.decisions.Decision.State;
import brussels.estuaire.councils.decisions.DecisionView.Right;
import brussels.estuaire.councils.decisions.DecisionView.Step;
import brussels.estuaire.councils.decisions.Meetings.Meeting;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells the decisions of a circle; the caller's right to them is checked by who asks. */
@ApplicationScoped
public class ReadDecisions {
    private static final String GUARD = "estuaire.decisions";
    private static final String FROM = " from decision d";

    private static final String SELECT = """
            select d.*, cast(d.text as text) as words, coalesce(m.name, d.owner) as in_charge,
                   cast(e.title as text) as meeting_title, e.starts_at as meeting_start,
                   (select s.note from decision_step s where s.decision_id = d.id order by s.id desc limit 1) as note
              from decision d
              left join event e on e.id = d.meeting_id
              left join mandate m on m.id = d.owner_mandate_id""";

    private static final String STEPS = """
            select s.day, s.state, s.note, s.meeting_id, cast(e.title as text) as meeting_title, e.starts_at as meeting_start
              from decision_step s left join event e on e.id = s.meeting_id""";

    private final DataSource database;
    private final EntityManager entities;
    private final WhoSits whoSits;
    private final Clock clock;

    ReadDecisions(DataSource database, EntityManager entities, WhoSits whoSits, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.whoSits = whoSits;
        this.clock = clock;
    }

    /** Lets the rest of the transaction see the decisions of a circle, and who is in charge of them. */
    public void see(UUID circle) {
        GuardedRows.name(entities, GUARD, circle.toString());
        whoSits.see(circle);
    }

    /** Likewise, those of all circles: for what is done of itself. */
    void seeDue() {
        GuardedRows.name(entities, GUARD, "due");
    }

    /**
     * One page, the last decision first.
     *
     * @param keeps whether the caller writes them down
     */
    Page<DecisionView> page(UUID circle, DecisionFilter filter, boolean keeps, Paging paging) {
        see(circle);
        var where = filter.applyTo(of(circle));
        var total = where.count(entities, FROM);
        return Page.of(rows(where, " order by d.number desc" + paging.sql(where), keeps), paging, total);
    }

    /** One, with what became of it. */
    Optional<DecisionView> one(UUID circle, UUID id, boolean keeps) {
        see(circle);
        return rows(of(circle).and("d.id = :id", "id", id), "", keeps).stream()
                .findFirst()
                .map(it -> it.with(steps(id)));
    }

    /** What a circle decided, in its own words. */
    public record Taken(int number, Text text) {}

    /** The decision of this id, when it is one of this circle's. */
    public Optional<Taken> taken(UUID circle, UUID id) {
        see(circle);
        return Decision.<Decision>find("id = ?1 and circle = ?2", id, circle)
                .firstResultOptional()
                .map(it -> new Taken(it.number, it.text));
    }

    /** Those that hold some conditions. */
    List<DecisionView> rows(Where where, String order, boolean keeps) {
        return where.rows(database, SELECT, order, row -> view(row, keeps));
    }

    /** A condition on the decisions of a circle. */
    static Where of(UUID circle) {
        return new Where().and("d.circle_id = :circle", "circle", circle);
    }

    private List<Step> steps(UUID decision) {
        return new Where()
                .and("s.decision_id = :decision", "decision", decision)
                .rows(
                        database,
                        STEPS,
                        " order by s.id limit 200",
                        row -> new Step(
                                row.getObject("day", LocalDate.class),
                                Meeting.of(row),
                                State.valueOf(row.getString("state")),
                                row.getString("note")));
    }

    private DecisionView view(ResultSet row, boolean keeps) throws SQLException {
        var day = row.getObject("day", LocalDate.class);
        var due = row.getObject("due_day", LocalDate.class);
        var state = State.valueOf(row.getString("state"));
        var open = state == State.OPEN;
        var today = clock.today();
        return new DecisionView(
                row.getObject("id", UUID.class),
                row.getInt("number"),
                StoredText.read(row.getString("words")),
                day,
                Meeting.of(row),
                Mode.valueOf(row.getString("mode")),
                row.getObject("votes_for", Integer.class),
                row.getObject("votes_against", Integer.class),
                row.getObject("votes_abstained", Integer.class),
                row.getString("in_charge"),
                row.getObject("owner_mandate_id", UUID.class),
                due,
                state,
                open && due != null && due.isBefore(today),
                open ? (int) ChronoUnit.DAYS.between(day, today) : null,
                row.getObject("closed_on", LocalDate.class),
                row.getString("note"),
                null,
                keeps ? Set.of(Right.CORRECT, Right.FOLLOW) : Set.of(),
                row.getInt("version"));
    }
}
