package brussels.estuaire.evaluations;

import brussels.estuaire.evaluations.EvaluationView.Day;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Reads evaluations for their team; that the caller is of it is checked by who asks. */
@RequestScoped
class ReadEvaluations {
    private final VisibleEvaluations evaluations;
    private final EntityManager entities;
    private final LinkKey links;
    private final String home;

    ReadEvaluations(
            VisibleEvaluations evaluations,
            EntityManager entities,
            LinkKey links,
            @ConfigProperty(name = "estuaire.public-url") String home) {
        this.evaluations = evaluations;
        this.entities = entities;
        this.links = links;
        this.home = home;
    }

    /** One page of those of the caller's teams, the newest first. */
    Page<EvaluationItem> page(EvaluationFilter filter, Paging paging) {
        var where = filter.applyTo(evaluations.ofTeam());
        @SuppressWarnings("unchecked")
        var found = (List<Evaluation>) where.query(
                        entities,
                        "select e.* " + VisibleEvaluations.FROM,
                        " order by e.created_at desc, e.id" + paging.sql(where),
                        Evaluation.class)
                .getResultList();
        // all at once: each would be asked for by itself
        Organisation.list(
                "id in ?1", found.stream().map(it -> it.organisation.id()).toList());
        var answers = answers(found);
        return Page.of(
                found.stream()
                        .map(it -> EvaluationItem.of(it, answers.getOrDefault(it.id, 0)))
                        .toList(),
                paging,
                where.count(entities, VisibleEvaluations.FROM));
    }

    /** What its team is told of it. */
    EvaluationView view(Evaluation it) {
        var thing = EvaluationView.Thing.of(it.evaluated, FindEvaluated.of(it.evaluated));
        var days = days(it.id);
        var rights = EvaluationPolicy.rights(it, !days.isEmpty());
        return EvaluationView.of(it, new EvaluationView.Around(thing, opensAt(it), link(it), days, rights));
    }

    /** When it opens by itself; null while that is not known, and once it has. */
    @Nullable
    Instant opensAt(Evaluation it) {
        return it.isAhead()
                ? (Instant) entities.createNativeQuery("select evaluation_opens_at(:id)", Instant.class)
                        .setParameter("id", it.id)
                        .getSingleResult()
                : null;
    }

    private @Nullable Text link(Evaluation it) {
        if (!it.commonLink || it.recorded) {
            return null;
        }
        var page = "/evaluation#" + links.secretOf(it.link());
        return new Text(home + "/fr" + page, home + "/nl" + page, home + "/en" + page);
    }

    @SuppressWarnings("unchecked")
    private List<Day> days(UUID id) {
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select day, by_right, answers from evaluation_day where evaluation_id = :id and answers > 0
                         order by day, by_right""", Object[].class)
                .setParameter("id", id)
                .getResultList();
        return rows.stream()
                .map(row -> new Day((LocalDate) row[0], (boolean) row[1], (int) row[2]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, Integer> answers(List<Evaluation> some) {
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select evaluation_id, cast(sum(answers) as integer) from evaluation_day
                         where evaluation_id = any (:ids) group by evaluation_id""", Object[].class)
                .setParameter("ids", some.stream().map(it -> it.id).toArray(UUID[]::new))
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }
}
