package brussels.estuaire.councils.meetings;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.councils.meetings.MeetingItem.Own;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the meetings of a circle, each with those who sit there on its day; the caller's right to them is checked by who asks. */
@ApplicationScoped
class FindMeetings {
    /** So many at most in one table of presences, the latest. */
    private static final int MOST = 60;

    private final DataSource database;
    private final EntityManager entities;
    private final LinkKey links;
    private final Clock clock;

    FindMeetings(DataSource database, EntityManager entities, LinkKey links, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.links = links;
        this.clock = clock;
    }

    /**
     * One page of those that were announced: those to come first, the next one at the top; then those that have been, the last one first.
     *
     * @param address of who asks; null when it is not known
     */
    Page<MeetingItem> page(Circle circle, @Nullable String address, Paging paging) {
        var where = of(circle);
        var found = where.rows(
                database,
                Meeting.COLUMNS,
                " order by been, abs(extract(epoch from e.starts_at - :now)), e.id" + paging.sql(where),
                Meeting::of);
        var people = expected(found);
        var items = found.stream()
                .map(it -> {
                    var there = people.getOrDefault(it.id(), List.of());
                    return MeetingItem.of(it, there, circle.quorum(), own(it, there, address));
                })
                .toList();
        return Page.of(items, paging, where.count(entities, "from event e"));
    }

    /** Those of some days, the first one first; without those that will not be. */
    List<Meeting> between(Circle circle, LocalDate from, LocalDate to) {
        var found = of(circle)
                .and("e.state not in ('CANCELLED', 'POSTPONED')")
                .and("e.starts_at >= :from", "from", midnight(from))
                .and("e.starts_at < :to", "to", midnight(to.plusDays(1)))
                .rows(database, Meeting.COLUMNS, " order by e.starts_at desc, e.id limit " + MOST, Meeting::of);
        return new ArrayList<>(found).reversed();
    }

    /** Who sits in the circle on the day of each, by its id. */
    Map<UUID, List<Expected>> expected(Collection<Meeting> meetings) {
        return new Where()
                        .with(
                                "meetings",
                                meetings.stream().map(it -> it.id().toString()).toList())
                        .rows(database, Expected.ROWS, "", Expected::of)
                        .stream()
                        .collect(Collectors.groupingBy(Expected::meeting));
    }

    private @Nullable Own own(Meeting meeting, List<Expected> people, @Nullable String address) {
        return people.stream()
                .filter(one -> address != null && address.equals(one.email()))
                .findFirst()
                .map(one -> new Own(one.answer(), link(meeting, one)))
                .orElse(null);
    }

    private @Nullable String link(Meeting meeting, Expected one) {
        return Optional.ofNullable(one.invitation())
                .filter(id -> meeting.coming(clock.now()))
                .map(id -> links.secretOf(new PersonalLink(Purpose.EVENT_INVITATION, id, PersonalLink.FIRST)))
                .orElse(null);
    }

    /** Of a series, its occurrences are the meetings. */
    private Where of(Circle circle) {
        return new Where()
                .and(
                        "e.circle_id = cast(:circle as uuid)",
                        "circle",
                        circle.id().toString())
                .and("e.series_id is distinct from e.id")
                .and("e.state = any (:state)", "state", Where.names(EventState.ANNOUNCED))
                .with("now", Clock.inBrussels(clock.now()));
    }

    private static Object midnight(LocalDate day) {
        return day.atStartOfDay(Clock.BRUSSELS).toOffsetDateTime();
    }
}
