package brussels.estuaire.councils.subjects;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.councils.decisions.ReadDecisions;
import brussels.estuaire.councils.subjects.SubjectView.Step;
import brussels.estuaire.councils.subjects.SubjectView.SubjectDecision;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Subjects, as the caller may know of them: from the circle where they were raised, and once they are sent from the council. */
@RequestScoped
class VisibleSubjects {
    private static final String FROM = "from subject s";

    private final EntityManager entities;
    private final SubjectPolicy policy;
    private final ReadDecisions decisions;

    VisibleSubjects(EntityManager entities, SubjectPolicy policy, ReadDecisions decisions) {
        this.entities = entities;
        this.policy = policy;
        this.decisions = decisions;
    }

    /** A subject with the two circles that know of it. */
    record Known(Subject subject, Circle from, @Nullable Circle to) {
        /** The council that has it, or had it last. */
        Circle council() {
            return found(to);
        }
    }

    /** The subject: 404 unless the caller reads it. */
    Known byId(UUID id) {
        return visible(found(Subject.<Subject>findById(id)));
    }

    /** Likewise, once nobody else acts on it: until this transaction ends. */
    Known alone(UUID id) {
        return visible(found(Subject.alone(id).orElse(null)));
    }

    private Known visible(Subject subject) {
        var from = Circle.<Circle>findById(subject.circle);
        var to = subject.sentTo == null ? null : Circle.<Circle>findById(subject.sentTo);
        return found(policy.reads(from, to) ? new Known(subject, from, to) : null);
    }

    /** All that is told of one. */
    SubjectView view(Known known) {
        var subject = known.subject();
        return SubjectView.of(
                subject,
                known.from(),
                known.to(),
                decision(known),
                SubjectStep.of(subject).stream().map(Step::of).toList(),
                policy.rights(subject, known.from(), known.to()));
    }

    /** One page of those that were raised in a circle, or sent to it; whether the caller may read them is checked by who asks. */
    Page<SubjectView> page(UUID circle, SubjectFilter filter, boolean withRights, Paging paging) {
        var where = filter.applyTo(
                new Where().and("s.circle_id = :circle or s.sent_to = :circle").with("circle", circle));
        var total = where.count(entities, FROM);
        @SuppressWarnings("unchecked")
        var subjects = (List<Subject>) where.query(
                        entities,
                        "select s.* " + FROM,
                        " order by s.updated_at desc, s.id" + paging.sql(where),
                        Subject.class)
                .getResultList();
        var ids = subjects.stream()
                .flatMap(it -> Stream.of(it.circle, it.sentTo))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var known = ids.isEmpty() ? Stream.<Circle>empty() : Circle.<Circle>list("id in ?1", ids).stream();
        var circles = known.collect(Collectors.toMap(Circle::id, Function.identity()));
        return Page.of(
                subjects.stream()
                        .map(it -> item(
                                it, Objects.requireNonNull(circles.get(it.circle)), circles.get(it.sentTo), withRights))
                        .toList(),
                paging,
                total);
    }

    private SubjectView item(Subject it, Circle from, @Nullable Circle to, boolean withRights) {
        return SubjectView.of(it, from, to, null, null, withRights ? policy.rights(it, from, to) : Set.of());
    }

    private @Nullable SubjectDecision decision(Known known) {
        var id = known.subject().decision;
        return id == null
                ? null
                : decisions
                        .taken(known.council().id(), id)
                        .map(it -> new SubjectDecision(it.number(), it.text()))
                        .orElse(null);
    }
}
