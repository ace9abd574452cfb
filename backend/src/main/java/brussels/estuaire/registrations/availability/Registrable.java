package brussels.estuaire.registrations.availability;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.EventType.Question;
import brussels.estuaire.agenda.types.EventType.Registration;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What registering needs to know of an event: an occurrence whose series registers as a whole stands for that series.
 *
 * @param id the event for which one registers
 * @param whole whether it is a series that registers as a whole
 * @param listed whether everybody sees it
 * @param startsAt null while it is to be defined
 * @param reason why it is cancelled or postponed
 */
public record Registrable(
        UUID id,
        boolean whole,
        boolean listed,
        EventState state,
        Text title,
        Registration mode,
        List<Question> questions,
        boolean confirmEmail,
        @Nullable When when,
        @Nullable Instant startsAt,
        @Nullable Instant opensAt,
        @Nullable Instant closesAt,
        @Nullable Text reason,
        Venue venue,
        Seats seats) {

    /**
     * What it is read from, of an event {@code e}, its type {@code t}, its seats {@code s} and the {@code series} that it is as a whole: a
     * series that registers for each occurrence registers for none itself.
     */
    public static final String COLUMNS = """
            e.id, series.id is not null as whole, e.listed, e.state, cast(e.title as text) as title,
            case when series.id is null and e.series_id = e.id then 'NONE'
                 else coalesce(e.registration, t.registration) end as mode,
            cast(t.questions as text) as questions,
            coalesce((select confirm_email from registration_settings where event_id in (e.id, e.series_id)
                       order by event_id = e.id desc limit 1), false) as confirm_email,
            e.precision, e.starts_at, e.ends_at, e.registration_opens_at, e.registration_closes_at,
            cast(e.reason as text) as event_reason, """ + Venue.COLUMNS + ", " + Seats.COLUMNS;

    static final String FROM =
            " from event asked join event e on e.id = registered_for(asked.id, asked.series_id)" + Registrable.RULES;

    /** Likewise, of an event itself: one day of a series differs from the series for which people registered. */
    static final String ITSELF = " from event asked join event e on e.id = asked.id" + Registrable.RULES;

    /** What else those columns are read from, once there is an event {@code e}. */
    public static final String RULES = """

             left join series on series.id = e.id and series.registration = 'SERIES'
             join event_type t on t.code = e.type
            """;

    private static final Duration SOON = Duration.ofHours(48);
    private static final Duration TO_ANSWER = Duration.ofHours(24);
    private static final Duration TO_ANSWER_SOON = Duration.ofHours(2);

    /** What one who comes now is told. */
    @Schema(name = "RegistrationAccess")
    public enum Access {
        /** One simply comes. */
        NONE,
        /** Only who is invited. */
        INVITATION,
        /** It opens later. */
        NOT_YET,
        /** One has a seat, or asks for one. */
        OPEN,
        /** One stands in the line. */
        WAITING_LIST,
        /** It is over. */
        CLOSED
    }

    /** The one of a row that has these columns. */
    public static Registrable of(ResultSet row) throws SQLException {
        return new Registrable(
                row.getObject("id", UUID.class),
                row.getBoolean("whole"),
                row.getBoolean("listed"),
                EventState.valueOf(row.getString("state")),
                StoredText.read(row.getString("title")),
                Registration.valueOf(row.getString("mode")),
                StoredText.list(row.getString("questions"), Question.class),
                row.getBoolean("confirm_email"),
                When.of(row),
                Where.instant(row, "starts_at"),
                Where.instant(row, "registration_opens_at"),
                Where.instant(row, "registration_closes_at"),
                StoredText.readOrNull(row.getString("event_reason")),
                Venue.of(row),
                Seats.of(row));
    }

    /** What one who comes now is told. */
    public Access access(Instant now) {
        var access = accessWhenInvited(now);
        var answered = access == Access.OPEN || access == Access.WAITING_LIST;
        return answered && mode == Registration.INVITATION ? Access.INVITATION : access;
    }

    /** Likewise, one who is invited. */
    public Access accessWhenInvited(Instant now) {
        if (mode == Registration.NONE) {
            return Access.NONE;
        }
        if (!takesPlace(now) || (closesAt != null && !now.isBefore(closesAt))) {
            return Access.CLOSED;
        }
        if (opensAt != null && now.isBefore(opensAt)) {
            return Access.NOT_YET;
        }
        return mode == Registration.APPROVAL || seats.freeForNext() ? Access.OPEN : Access.WAITING_LIST;
    }

    /** Whether a seat of it is still worth something: it is announced and has not begun. */
    public boolean takesPlace(Instant now) {
        return state == EventState.PUBLISHED && !begun(now);
    }

    /** Whether it will not be, or not at its date: nobody has use for a seat of it meanwhile. */
    public boolean off() {
        return state == EventState.CANCELLED || state == EventState.POSTPONED;
    }

    /** Whether it has begun; a series goes on after its first day. */
    public boolean begun(Instant now) {
        return state == EventState.HELD
                || state == EventState.CLOSED
                || (!whole && startsAt != null && !vague() && !now.isBefore(startsAt));
    }

    /** Until when a seat that is offered now is kept. */
    public Instant keptUntil(Instant now) {
        var start = whole || vague() ? null : startsAt;
        if (start == null) {
            return now.plus(TO_ANSWER);
        }
        var until = now.plus(start.isBefore(now.plus(SOON)) ? TO_ANSWER_SOON : TO_ANSWER);
        return until.isBefore(start) ? until : start;
    }

    /** Whether its day is not known: its first moment is no beginning. */
    private boolean vague() {
        return when != null && !when.knowsItsDay();
    }
}
