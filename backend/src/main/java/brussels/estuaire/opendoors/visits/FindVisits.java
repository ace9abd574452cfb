package brussels.estuaire.opendoors.visits;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.opendoors.visits.Visit.Right;
import brussels.estuaire.opendoors.visits.ways.Stop;
import brussels.estuaire.opendoors.visits.ways.Way;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.RegistrationState;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds what a visitor booked; that it is theirs is checked by who asks. */
@ApplicationScoped
public class FindVisits {
    private static final String SELECT =
            "select r.id, r.event_id, r.state, registration_rank(r) as rank, r.offered_until,"
                    + " r.confirm_until, cast(r.reason as text) as refused_for, e.precision, e.starts_at, e.ends_at,"
                    + " e.state as slot_state, cast(e.reason as text) as slot_reason, cast(e.place_name as text) as place_name,"
                    + " (select cast(name as text) from commune where nis = e.place_commune) as commune_name, "
                    + FindProgramme.TOLD + " from registration r join event e on e.id = r.event_id"
                    + FindProgramme.DOORS;

    /** What was given up is no part of a programme, nor what ended before the same slot was booked again. */
    private static final String OF_A_PROGRAMME = """
            r.erased_at is null and r.state <> 'CANCELLED'
            and (r.state not in ('EXPIRED', 'REFUSED')
                 or not exists (select from registration later
                                 where later.visitor_id = r.visitor_id and later.event_id = r.event_id and later.id > r.id))""";

    private static final Set<EventState> BEEN = EnumSet.of(EventState.HELD, EventState.CLOSED);

    private final DataSource database;
    private final Clock clock;

    FindVisits(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Their personal programme, by hour. */
    public List<Visit> of(Visitor visitor) {
        Registration.flush();
        see(visitor);
        var now = clock.now();
        return new Where()
                .and(
                        "r.visitor_id = cast(:visitor as uuid)",
                        "visitor",
                        visitor.id().toString())
                .and(OF_A_PROGRAMME)
                .rows(database, SELECT, " order by e.starts_at, r.id", row -> visit(row, now));
    }

    /** When they are where, of all that they count on. */
    List<Stop> stops(Visitor visitor) {
        return of(visitor).stream().filter(Visit::isAhead).map(Visit::stop).toList();
    }

    /** Lets the rest of the transaction see what a visitor booked. */
    public static void see(Visitor visitor) {
        Registration.see("visitor " + visitor.id());
    }

    /** From each visit of a day to the next, of those that they count on. */
    public static List<Way> ways(List<Visit> visits) {
        return Way.among(visits.stream().filter(Visit::isAhead).map(Visit::stop).toList());
    }

    private static Visit visit(ResultSet row, Instant now) throws SQLException {
        var state = RegistrationState.valueOf(row.getString("state"));
        var slotState = EventState.valueOf(row.getString("slot_state"));
        return new Visit(
                row.getObject("id", UUID.class),
                row.getObject("event_id", UUID.class),
                row.getObject("door_id", UUID.class),
                row.getObject("service_id", UUID.class),
                StoredText.read(row.getString("service_name")),
                StoredText.read(row.getString("organisation_name")),
                List.of((String[]) row.getArray("languages").getArray()),
                Objects.requireNonNull(When.of(row)),
                row.getString("room"),
                FindProgramme.place(row),
                StoredText.readOrNull(row.getString("commune_name")),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getBoolean("approximate"),
                StoredText.list(row.getString("contacts"), Contact.class),
                slotState,
                StoredText.readOrNull(row.getString("slot_reason")),
                state,
                row.getObject("rank", Integer.class),
                Where.inBrussels(row, "offered_until"),
                Where.inBrussels(row, "confirm_until"),
                StoredText.readOrNull(row.getString("refused_for")),
                rights(row, state, slotState, now));
    }

    /** Once it has begun, nobody gives a place up any more. */
    private static Set<Right> rights(ResultSet row, RegistrationState state, EventState slotState, Instant now)
            throws SQLException {
        var rights = EnumSet.noneOf(Right.class);
        var begun = BEEN.contains(slotState) || !now.isBefore(Where.instant(row, "starts_at"));
        if (!state.isLive() || begun) {
            return rights;
        }
        rights.add(Right.CANCEL);
        var until = Where.instant(row, "offered_until");
        if (until != null && now.isBefore(until) && slotState == EventState.PUBLISHED) {
            rights.add(Right.ACCEPT);
        }
        if (state == RegistrationState.PENDING && row.getObject("confirm_until") != null) {
            rights.add(Right.CONFIRM);
        }
        return rights;
    }
}
