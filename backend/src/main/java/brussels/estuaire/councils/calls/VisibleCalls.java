package brussels.estuaire.councils.calls;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.councils.calls.Call.State;
import brussels.estuaire.councils.calls.CallView.Right;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The calls that the caller may see: what is published, and the drafts of the circles that they run. */
@RequestScoped
public class VisibleCalls {
    private static final String FROM = "from circle_call k join circle c on c.id = k.circle_id";

    /** What row-level security reads of {@code candidacy}. */
    static final String GUARD = "estuaire.candidacies";

    private final VisibleCircles circles;
    private final EntityManager entities;
    private final Clock clock;

    VisibleCalls(VisibleCircles circles, EntityManager entities, Clock clock) {
        this.circles = circles;
        this.entities = entities;
        this.clock = clock;
    }

    /** A call of a circle that the caller runs: 404 when the circle is unseen or has no such call, 403 when it is not theirs. */
    public Call editable(UUID circle, UUID id) {
        return found(Call.of(circles.editable(circle), id).orElse(null));
    }

    /** How many answered a call, erased ones included. */
    int candidacies(Call call) {
        return candidacies(List.of(call)).getOrDefault(call.id, 0);
    }

    /** Likewise, of each of these that somebody answered. */
    @SuppressWarnings("unchecked")
    private Map<UUID, Integer> candidacies(List<Call> calls) {
        var ids = calls.stream().map(call -> call.id.toString()).toList();
        GuardedRows.name(entities, GUARD, String.join(",", ids));
        var rows = (List<Object[]>) new Where()
                .and("call_id = any (cast(:calls as uuid[]))", "calls", ids)
                .query(
                        entities,
                        "select call_id, cast(count(*) as integer) from candidacy",
                        " group by call_id",
                        Object[].class)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** What is told of a call to everybody. */
    CallView told(Call call) {
        return CallView.of(call, null, answering(call), clock.today());
    }

    /** What is told of it to those who run the circle. */
    CallView run(Call call) {
        return run(call, candidacies(call));
    }

    private CallView run(Call call, int many) {
        var rights = answering(call);
        rights.add(Right.EDIT);
        if (call.publishedAt == null) {
            rights.add(Right.PUBLISH);
        } else {
            rights.add(Right.READ_CANDIDACIES);
        }
        if (many == 0) {
            rights.add(Right.REMOVE);
        }
        return CallView.of(call, many, rights, clock.today());
    }

    /** One page of those of a circle, the last one to close first; drafts for those who run it. */
    Page<CallView> of(Circle circle, Paging paging) {
        var runs = circles.mayEdit(circle);
        var where = new Where().and("k.circle_id = :circle", "circle", circle.id());
        if (!runs) {
            where.and("k.published_at is not null");
        }
        return page(where, "k.closes_on desc, k.id", paging, runs);
    }

    /** One page of those that everybody may answer today, the first to close first. */
    Page<CallView> open(CallFilter filter, Paging paging) {
        var where = filter.applyTo(new Where()
                .and("k.published_at is not null and k.days @> cast(:today as date)")
                .and("not exists (select from circle c where c.id = k.circle_id and c.last_day < k.first_day)")
                .with("today", clock.today()));
        return page(where, "k.closes_on, k.id", paging, false);
    }

    private Page<CallView> page(Where where, String order, Paging paging, boolean runs) {
        @SuppressWarnings("unchecked")
        var calls = (List<Call>)
                where.query(entities, "select k.* " + FROM, " order by " + order + paging.sql(where), Call.class)
                        .getResultList();
        // read at once, for each of them is told with its call
        Circle.list("id in ?1", calls.stream().map(it -> it.circle).toList());
        var many = runs ? candidacies(calls) : Map.<UUID, Integer>of();
        return Page.of(
                calls.stream()
                        .map(it -> runs ? run(it, many.getOrDefault(it.id, 0)) : told(it))
                        .toList(),
                paging,
                where.count(entities, FROM));
    }

    private Set<Right> answering(Call call) {
        return call.state(clock.today()) == State.OPEN ? EnumSet.of(Right.ANSWER) : EnumSet.noneOf(Right.class);
    }
}
