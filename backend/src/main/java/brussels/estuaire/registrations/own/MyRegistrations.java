package brussels.estuaire.registrations.own;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.registrations.Registrant.Answer;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.RegistrationState;
import brussels.estuaire.registrations.own.MyRegistrationView.RegisteredEvent;
import brussels.estuaire.registrations.own.MyRegistrationView.Right;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads registrations for who they are about, with what they are registered for. */
@ApplicationScoped
class MyRegistrations {
    private static final String SELECT = """
            select r.*, cast(r.answers as text) as told_answers, cast(r.reason as text) as refused_for,
                   cast(o.name as text) as organisation_name,
                   registration_rank(r) as rank,
                   e.type, cast(e.title as text) as title, e.precision, e.starts_at, e.ends_at,
                   cast(e.place_name as text) as place_name, e.place_street, e.place_postal_code, e.place_commune,
                   cast(e.place_accessibility as text) as place_accessibility, e.online_link, e.state as event_state,
                   cast(e.reason as text) as event_reason, e.series_id = e.id as whole, over_at(e.id) as over_at
              from registration r
              join event e on e.id = r.event_id
              left join organisation o on o.id = r.organisation_id""";

    /** For so long after the event. */
    private static final Duration SEEN_AFTERWARDS = Duration.ofDays(30);

    private static final Set<String> BEEN = Set.of(EventState.HELD.name(), EventState.CLOSED.name());

    private static final String MINE = "r.email = :email or r.registered_by = :email";

    private final DataSource database;
    private final EntityManager entities;
    private final LinkKey links;
    private final Clock clock;

    MyRegistrations(DataSource database, EntityManager entities, LinkKey links, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.links = links;
        this.clock = clock;
    }

    /** One registration, as it is now. */
    MyRegistrationView of(Registration registration) {
        Registration.flush();
        Registration.see(registration.event());
        var where = new Where()
                .and("r.id = cast(:id as uuid)", "id", registration.id().toString());
        return where.rows(database, SELECT, "", row -> view(row, null)).getFirst();
    }

    /** Those of an address, and those that it made for others; what comes first, then what is over. */
    Page<MyRegistrationView> of(String email, Paging paging) {
        Registration.see("address " + email);
        var where =
                new Where().and(MINE, "email", email).with("now", clock.now().atOffset(ZoneOffset.UTC));
        var total = where.count(entities, "from registration r");
        var order =
                " order by coalesce(e.ends_at, e.starts_at) < :now nulls first, abs(extract(epoch from e.starts_at - :now)), r.id";
        var items = where.rows(database, SELECT, order + paging.sql(where), row -> view(row, secret(row)));
        return Page.of(items, paging, total);
    }

    private String secret(ResultSet row) throws SQLException {
        return links.secretOf(Registration.link(row.getObject("id", UUID.class)));
    }

    private MyRegistrationView view(ResultSet row, @Nullable String link) throws SQLException {
        var state = RegistrationState.valueOf(row.getString("state"));
        var answers = row.getString("told_answers");
        var language = row.getString("language");
        return new MyRegistrationView(
                row.getObject("id", UUID.class),
                event(row, state),
                row.getString("name"),
                row.getString("email"),
                row.getString("registered_by"),
                row.getString("organisation"),
                row.getObject("organisation_id", UUID.class),
                StoredText.readOrNull(row.getString("organisation_name")),
                row.getString("function"),
                language == null ? null : Language.valueOf(language),
                row.getString("access_needs"),
                answers == null ? List.of() : StoredText.list(answers, Answer.class),
                row.getBoolean("agreed"),
                state,
                row.getObject("rank", Integer.class),
                Where.inBrussels(row, "offered_until"),
                Where.inBrussels(row, "confirm_until"),
                StoredText.readOrNull(row.getString("refused_for")),
                row.getString("privacy_version"),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                row.getInt("version"),
                link,
                rights(row, state));
    }

    private static RegisteredEvent event(ResultSet row, RegistrationState state) throws SQLException {
        var place = new Place(
                StoredText.readOrNull(row.getString("place_name")),
                row.getString("place_street"),
                row.getString("place_postal_code"),
                row.getString("place_commune"),
                StoredText.readOrNull(row.getString("place_accessibility")));
        var online = row.getString("online_link");
        return new RegisteredEvent(
                row.getObject("event_id", UUID.class),
                row.getString("type"),
                StoredText.read(row.getString("title")),
                When.of(row),
                place.name() == null && place.commune() == null ? null : place,
                online != null,
                state == RegistrationState.CONFIRMED ? online : null,
                EventState.valueOf(row.getString("event_state")),
                StoredText.readOrNull(row.getString("event_reason")));
    }

    /** Once it has begun, nobody gives a place up any more; what was told is corrected and erased as long as it is held. */
    private Set<Right> rights(ResultSet row, RegistrationState state) throws SQLException {
        var rights = EnumSet.noneOf(Right.class);
        if (row.getString("name") == null) {
            return rights;
        }
        rights.add(Right.ERASE);
        if (state.isLive()) {
            rights.add(Right.CHANGE);
        }
        if (state.isLive() && !begun(row)) {
            rights.add(Right.CANCEL);
        }
        if (state == RegistrationState.OFFERED && takesPlace(row)) {
            rights.add(Right.ACCEPT);
        }
        if (state == RegistrationState.PENDING && row.getObject("confirm_until") != null) {
            rights.add(Right.CONFIRM);
        }
        if (state == RegistrationState.CONFIRMED && mayMeet(row)) {
            rights.add(row.getBoolean("agreed") ? Right.SEE_PARTICIPANTS : Right.AGREE);
        }
        return rights;
    }

    /** Those who take part find each other again for a while afterwards; not at what never was. */
    private boolean mayMeet(ResultSet row) throws SQLException {
        var over = Where.instant(row, "over_at");
        return !row.getString("event_state").equals(EventState.CANCELLED.name())
                && (over == null || clock.now().isBefore(over.plus(SEEN_AFTERWARDS)));
    }

    /** As {@code Registrable} has it; likewise the next. */
    private boolean takesPlace(ResultSet row) throws SQLException {
        return row.getString("event_state").equals(EventState.PUBLISHED.name()) && !begun(row);
    }

    private boolean begun(ResultSet row) throws SQLException {
        if (BEEN.contains(row.getString("event_state"))) {
            return true;
        }
        var starts = Where.instant(row, "starts_at");
        var exact = Set.of("TIME", "DAY").contains(Objects.toString(row.getString("precision")));
        return starts != null
                && exact
                && !row.getBoolean("whole")
                && !clock.now().isBefore(starts);
    }
}
