package brussels.estuaire.registrations.invitations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.Registration;
import brussels.estuaire.registrations.invitations.InvitationItem.State;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Finds the invitations to one event, each with what became of it; the caller's right to them is checked by who asks. */
@ApplicationScoped
class FindInvitations {
    /** Of an invitation {@code i}: nobody answered it, and a week has gone by. */
    static final String ASKED_AGAIN = """
            not i.pending and i.declined_at is null and i.mailed_at <= :before
               and not exists (select from registration r where r.event_id = i.event_id and r.email = i.address)
               and not exists (select from mail_subscription m where m.topic = 'EVENT_INVITATION' and m.about = i.stopping
                                 and m.stopped_at is not null)""";

    private static final String FROM = """
            from (select i.*, r.state as registration,
                         case when r.state is not null then 'REGISTERED' when i.declined_at is not null then 'DECLINED'
                              when m.stopped_at is not null then 'STOPPED'
                              when i.failed_at is not null and not i.pending then 'NOT_DELIVERED'
                              when i.opened_at is not null then 'OPENED'
                              when i.pending or i.sent_at is null then 'TO_SEND' else 'SENT' end as state
                    from registration_invitation i
                    left join lateral
                      (select r.state from registration r where r.event_id = i.event_id and r.email = i.address
                        order by (r.state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED', 'REFUSED')) desc, r.id desc limit 1)
                      as r on true
                    left join mail_subscription m on m.topic = 'EVENT_INVITATION' and m.about = i.stopping) as i""";

    private static final String TYPED =
            "plain_text(concat_ws(' ', i.name, i.address)) like '%' || plain_text(:q) || '%'";

    private final DataSource database;
    private final EntityManager entities;
    private final Clock clock;

    FindInvitations(DataSource database, EntityManager entities, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Which invitations to find; all when nothing is told. A body and no address, since it names people.
     *
     * @param q part of a name or an address
     */
    @Schema(name = "EventInvitationSearchForm")
    record SearchForm(
            @Schema(nullable = true) @Size(max = 200) @Nullable
            String q,

            @Size(max = 7) List<@NotNull State> state) {
        SearchForm {
            state = state == null ? List.of() : state;
        }
    }

    /** One number of invitations. */
    @Schema(name = "EventInvitationCount")
    record Counted(State state, long count) {}

    /**
     * How many are invited, and what became of it.
     *
     * @param again how many may be asked once more now
     * @param left how many more may be invited
     */
    @Schema(name = "EventInvitationFigures")
    record Figures(long invited, List<Counted> states, long again, long left) {}

    Page<InvitationItem> page(UUID event, SearchForm search, Paging paging) {
        var q = search.q() == null || search.q().isBlank()
                ? null
                : search.q().strip().toLowerCase(Locale.ROOT);
        var where = of(event)
                .and("i.state = any (:state)", "state", Where.names(search.state()))
                .and(TYPED, "q", q);
        var items = where.rows(
                database, "select i.* " + FROM, " order by i.address, i.id" + paging.sql(where), InvitationItem::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }

    Figures figures(UUID event) {
        Map<State, Long> counted = new EnumMap<>(State.class);
        of(event)
                .rows(
                        database,
                        "select i.state, count(*) as many " + FROM,
                        " group by i.state",
                        row -> counted.put(State.valueOf(row.getString("state")), row.getLong("many")));
        var before = clock.now().minus(EventInvitation.AGAIN).atOffset(ZoneOffset.UTC);
        var again = of(event).and(ASKED_AGAIN, "before", before).count(entities, FROM);
        var invited = counted.values().stream().mapToLong(it -> it).sum();
        var states = counted.entrySet().stream()
                .map(each -> new Counted(each.getKey(), each.getValue()))
                .toList();
        return new Figures(invited, states, again, EventInvitation.MOST - invited);
    }

    private static Where of(UUID event) {
        Registration.see(event);
        EventInvitation.see(event);
        return new Where().and("i.event_id = cast(:event as uuid)", "event", event.toString());
    }
}
