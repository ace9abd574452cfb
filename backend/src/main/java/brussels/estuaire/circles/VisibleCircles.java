package brussels.estuaire.circles;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

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

/** The circles that the caller may see: those that are listed, those that they run, and those in which they sit today. */
@RequestScoped
public class VisibleCircles {
    private static final String FROM = "from circle c";

    private final Membership membership;
    private final Caller caller;
    private final CirclePolicy policy;
    private final WhoSits whoSits;
    private final EntityManager entities;
    private final Clock clock;

    VisibleCircles(
            Membership membership,
            Caller caller,
            CirclePolicy policy,
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

    /** The circle, or null when there is none that the caller may see. */
    public @Nullable Circle byId(UUID id) {
        return (Circle) visible()
                .and("c.id = :id", "id", id)
                .query(entities, "select c.* " + FROM, "", Circle.class)
                .getSingleResultOrNull();
    }

    /** The circle, when the caller may see it (else 404) and edit it (else 403). */
    public Circle editable(UUID id) {
        var circle = found(byId(id));
        allowed(mayEdit(circle));
        return circle;
    }

    /** The circle whose members the caller may read: 404 else, as if it were not there. */
    public Circle peopled(UUID id) {
        var circle = found(byId(id));
        return found(reads(circle) ? circle : null);
    }

    /** Whether the caller reads what its members do: runs it, or sits in it today. */
    public boolean reads(Circle circle) {
        return mayEdit(circle) || sits(circle);
    }

    /** Whether the caller chairs it today. */
    public boolean chairs(Circle circle) {
        return address()
                .filter(own -> whoSits.chairs(circle.id, own, clock.today()))
                .isPresent();
    }

    /** Whether the caller runs it. */
    public boolean mayEdit(Circle circle) {
        return policy.mayEdit(circle.bassin);
    }

    /** Whether the caller sits in it today. */
    boolean sits(Circle circle) {
        return address()
                .filter(own -> whoSits.sits(circle.id, own, clock.today()))
                .isPresent();
    }

    /** What is told of a circle to the caller. */
    CircleView view(Circle circle) {
        var today = clock.today();
        var rights = policy.rights(circle, sits(circle));
        var seated = whoSits.counts(List.of(circle.id), today).getOrDefault(circle.id, 0);
        var organisations = circle.organisationsShown || rights.contains(CircleView.Right.READ_MEMBERS)
                ? whoSits.organisations(circle.id, today)
                : null;
        return CircleView.of(circle, seated, organisations, rights, today);
    }

    /** One page: those that go on first, the Region's before the bassins'. */
    Page<CircleItem> page(CircleFilter filter, Paging paging) {
        var today = clock.today();
        var where = filter.applyTo(visible().with("today", today));
        @SuppressWarnings("unchecked")
        var circles = (List<Circle>) where.query(
                        entities,
                        "select c.* " + FROM,
                        " order by coalesce(c.last_day < cast(:today as date), false), c.bassin nulls first, c.kind, c.name ->> 'fr',"
                                + " c.id" + paging.sql(where),
                        Circle.class)
                .getResultList();
        var total = where.count(entities, FROM);
        var seated = whoSits.counts(circles.stream().map(it -> it.id).toList(), today);
        return Page.of(
                circles.stream()
                        .map(it -> CircleItem.of(it, seated.getOrDefault(it.id, 0), today))
                        .toList(),
                paging,
                total);
    }

    private Optional<String> address() {
        return caller.email().map(own -> own.toLowerCase(Locale.ROOT));
    }

    private Where visible() {
        var where = new Where();
        if (membership.administrator()) {
            return where;
        }
        var own = address().orElse("");
        whoSits.see("address " + own);
        return where.and("c.listed or c.bassin = any (:ownBassins) or sits_in(c.id, :own, cast(:today as date))")
                .with("ownBassins", membership.bassins())
                .with("own", own)
                .with("today", clock.today());
    }
}
