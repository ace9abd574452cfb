package brussels.estuaire.circles.mandates;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.circles.mandates.Mandate.State;
import brussels.estuaire.circles.mandates.MandateView.Right;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells the mandates of a circle, as far as the caller may know of them; whether they may is checked by who asks. */
@ApplicationScoped
class Mandates {
    private static final String FROM = "from mandate m";

    /** Those who sit first, the chair at the top; then who comes, then who was there. */
    private static final String ORDER = """
             order by m.last_day < :today, m.first_day > :today, m.role <> 'CHAIR', m.role = 'PERMANENT_GUEST',
                      m.last_day desc, plain_text(m.name), m.id""";

    private final EntityManager entities;
    private final WhoSits whoSits;
    private final Clock clock;

    Mandates(EntityManager entities, WhoSits whoSits, Clock clock) {
        this.entities = entities;
        this.whoSits = whoSits;
        this.clock = clock;
    }

    /** What is known besides of the mandates of one answer. */
    private record Around(Set<UUID> replaced, Set<UUID> renewed, Map<UUID, Text> names, boolean runs) {}

    /**
     * One page of them.
     *
     * @param runs whether the caller runs the circle; who only sits in it reads who sits there today
     * @param day only those who sit there on this day; null for all
     */
    Page<MandateView> page(Circle circle, boolean runs, @Nullable LocalDate day, Paging paging) {
        whoSits.see(circle.id());
        var where = new Where()
                .and("m.circle_id = :circle", "circle", circle.id())
                .and("m.days @> cast(:day as date)", "day", runs ? day : clock.today())
                .with("today", clock.today());
        @SuppressWarnings("unchecked")
        var found =
                (List<Mandate>) where.query(entities, "select m.* " + FROM, ORDER + paging.sql(where), Mandate.class)
                        .getResultList();
        var around = around(found, runs);
        return Page.of(found.stream().map(it -> view(it, around)).toList(), paging, where.count(entities, FROM));
    }

    /** One, as who runs the circle reads it. */
    MandateView of(Mandate mandate) {
        return view(mandate, around(List.of(mandate), true));
    }

    private Around around(List<Mandate> mandates, boolean runs) {
        var ids = mandates.stream().map(it -> it.id).toList();
        var later = ids.isEmpty() ? List.<Mandate>of() : Mandate.<Mandate>list("replaces in ?1 or renews in ?1", ids);
        var chosen = mandates.stream()
                .map(it -> it.organisationId)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var names = chosen.isEmpty() ? List.<Organisation>of() : Organisation.<Organisation>list("id in ?1", chosen);
        return new Around(
                keys(later, it -> it.replaces),
                keys(later, it -> it.renews),
                names.stream().collect(Collectors.toMap(it -> it.id(), it -> it.name())),
                runs);
    }

    private static Set<UUID> keys(List<Mandate> mandates, Function<Mandate, @Nullable UUID> key) {
        return mandates.stream().map(key).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private MandateView view(Mandate it, Around around) {
        var replaced = around.replaced.contains(it.id);
        var renewed = around.renewed.contains(it.id);
        return new MandateView(
                it.id,
                it.name,
                around.runs ? it.email : null,
                around.runs ? it.language : null,
                it.organisation,
                it.organisationId,
                it.organisationId == null ? null : around.names.get(it.organisationId),
                it.sector,
                it.role,
                it.firstDay,
                it.lastDay,
                around.runs ? it.givenUntil : it.lastDay,
                around.runs ? it.reason : null,
                it.state(clock.today()),
                it.replaces,
                it.renews,
                replaced,
                renewed,
                around.runs && it.name != null ? rights(it, replaced, renewed) : Set.of(),
                it.version);
    }

    private Set<Right> rights(Mandate it, boolean replaced, boolean renewed) {
        var today = clock.today();
        var rights = EnumSet.of(Right.CORRECT);
        if (it.state(today) != State.OVER) {
            rights.add(Right.END);
        }
        if (!replaced && !today.isAfter(it.givenUntil)) {
            rights.add(Right.REPLACE);
        }
        if (!renewed && it.renewable(today)) {
            rights.add(Right.RENEW);
        }
        if (it.state(today) == State.COMING) {
            rights.add(Right.WITHDRAW);
        }
        return rights;
    }
}
