package brussels.estuaire.councils.plans;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.identity.Caller;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The plans that the caller may see: those of bassins that they run or in whose council they sit today, and what is for everybody. */
@RequestScoped
public class VisiblePlans {
    private static final String FROM = "from plan p";

    /** Those whose council the caller sits in; who asks has named their address. */
    private static final String COUNCIL = "exists (select from circle c where c.kind = 'CAB' and c.bassin = p.bassin"
            + " and sits_in(c.id, :own, cast(:today as date)))";

    private final Membership membership;
    private final Caller caller;
    private final PlanPolicy policy;
    private final WhoSits whoSits;
    private final EntityManager entities;
    private final Clock clock;

    VisiblePlans(
            Membership membership,
            Caller caller,
            PlanPolicy policy,
            WhoSits whoSits,
            EntityManager entities,
            Clock clock) {
        this.membership = membership;
        this.caller = caller;
        this.policy = policy;
        this.whoSits = whoSits;
        this.entities = entities;
        this.clock = clock;
    }

    /** The plan, or null when there is none that the caller may see. */
    public @Nullable Plan byId(UUID id) {
        return (Plan) visible()
                .and("p.id = :id", "id", id)
                .query(entities, "select p.* " + FROM, "", Plan.class)
                .getSingleResultOrNull();
    }

    /** The plan, when the caller may see it (else 404) and edit it (else 403). */
    public Plan editable(UUID id) {
        var plan = found(byId(id));
        allowed(policy.mayEdit(plan.bassin));
        return plan;
    }

    /** Likewise, once nobody else writes at it: until this transaction ends. */
    public Plan alone(UUID id) {
        var plan = editable(id);
        Plan.hold(id);
        // what others wrote meanwhile is read anew; they may have taken it away
        entities.detach(plan);
        return found(byId(id));
    }

    /** Whether the caller reads what is told to those who work with a plan: runs its bassin, or sits in its council today. */
    public boolean worksWith(Plan plan) {
        return policy.mayEdit(plan.bassin) || sits(plan);
    }

    /** The plan of a bassin and a year, when there is one. */
    public static Optional<Plan> of(String bassin, int year) {
        return Plan.find("bassin = ?1 and year = ?2", bassin, year).firstResultOptional();
    }

    /** One page: the last year first. */
    Page<PlanItem> page(PlanFilter filter, Paging paging) {
        var where = filter.applyTo(visible());
        @SuppressWarnings("unchecked")
        var plans = (List<Plan>) where.query(
                        entities,
                        "select p.* " + FROM,
                        " order by p.year desc, p.bassin, p.id" + paging.sql(where),
                        Plan.class)
                .getResultList();
        return Page.of(plans.stream().map(PlanItem::of).toList(), paging, where.count(entities, FROM));
    }

    private boolean sits(Plan plan) {
        return !new Where()
                .and("p.id = :id", "id", plan.id)
                .and(COUNCIL)
                .with("own", named())
                .with("today", clock.today())
                .query(entities, "select p.* " + FROM, "", Plan.class)
                .getResultList()
                .isEmpty();
    }

    private Where visible() {
        var where = new Where();
        if (membership.administrator()) {
            return where;
        }
        return where.and("p.listed and p.validated_on is not null or p.bassin = any (:ownBassins) or " + COUNCIL)
                .with("ownBassins", membership.bassins())
                .with("own", named())
                .with("today", clock.today());
    }

    /** The caller's address, whose mandates the statement may see. */
    private String named() {
        var own = caller.email().map(it -> it.toLowerCase(Locale.ROOT)).orElse("");
        whoSits.see("address " + own);
        return own;
    }
}
