package brussels.estuaire.evaluations;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.evaluations.Evaluation.State;
import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.evaluations.questionnaires.team.VisibleQuestionnaires;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.organisations.carrying.Carrying;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.jspecify.annotations.Nullable;

/** Writes evaluations as their team; that the caller is of it is checked by who asks. */
@RequestScoped
class KeepEvaluation {
    /** Answers stay with what they were given to. */
    private static final Map<String, String> HELD = Map.of(
            "evaluation_totals_covered",
            "evaluation-answered-below-totals",
            "evaluation_answer",
            "evaluation-has-answers");

    /** The one that is made for a type before those for any, the team's before the Region's, and these before the platform's. */
    private static final String PROPOSED = """
            select q.* from questionnaire q
             where q.template and (q.event_type is null or q.event_type = :type)
               and (q.bassin is null or q.bassin = :bassin)
             order by q.event_type is null, q.bassin is null, q.organisation_id is null, q.created_at, q.id limit 1""";

    @Inject
    EvaluationPolicy policy;

    @Inject
    FindEvaluated things;

    @Inject
    VisibleQuestionnaires questionnaires;

    @Inject
    Carrying carrying;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A draft. */
    Evaluation create(EvaluationForm form) {
        allowed(policy.mayBeginSome());
        var evaluated = edit.valid(form).evaluated().evaluated();
        var thing = things.visible(evaluated);
        if (thing == null) {
            throw Refusal.invalid("/evaluated/id", "unknown");
        }
        var bassin = evaluated.subject() == Evaluated.Subject.SERVICE ? form.bassin() : thing.bassin();
        allowed(policy.mayBegin(evaluated, thing, bassin));
        var now = clock.now();
        var evaluation = Evaluation.draft(evaluated, bassin, now);
        evaluation.organisation = carrier(form, thing, bassin);
        evaluation.title = form.title() == null ? thing.title() : form.title();
        evaluation.recorded = Boolean.TRUE.equals(form.recorded());
        form.applyTo(evaluation, now);
        form.timeOf(evaluation);
        var template = template(form.questionnaireFrom(), thing.type(), bassin);
        evaluation.questionnaire = template.copyFor(evaluation.organisation, bassin, evaluation.title, now)
                .id();
        evaluation.persistAndFlush();
        audit.did("CREATED", evaluation.subject(), null, EvaluationForm.of(evaluation));
        return evaluation;
    }

    /** Writes the changes: what was announced stays, and numbers may be told also afterwards. */
    void update(Evaluation evaluation, EvaluationForm form) {
        edit.madeFrom(evaluation.version);
        edit.valid(form);
        stays("/evaluated", Objects.equals(form.evaluated().evaluated(), evaluation.evaluated));
        stays("/recorded", Boolean.TRUE.equals(form.recorded()) == evaluation.recorded);
        var before = EvaluationForm.of(evaluation);
        if (form.organisationId() != null) {
            carry(evaluation, carrying.of(form.organisationId(), evaluation.bassin, evaluation.organisation));
        }
        if (evaluation.isAhead()) {
            form.timeOf(evaluation);
        }
        evaluation.title = form.title() == null ? evaluation.title : form.title();
        form.applyTo(evaluation, clock.now());
        try {
            Evaluation.flush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
        audit.did("UPDATED", evaluation.subject(), before, EvaluationForm.of(evaluation));
    }

    /** Whoever carries it says what it asks. */
    private void carry(Evaluation evaluation, Organisation carrier) {
        if (!carrier.id().equals(evaluation.organisation.id())) {
            evaluation.organisation = carrier;
            Questionnaire.alone(evaluation.questionnaire).carriedBy(carrier, clock.now());
        }
    }

    /** Takes it away, with what it asks; what was answered keeps it. */
    void remove(Evaluation evaluation) {
        edit.madeFrom(evaluation.version);
        if (isAnswered(evaluation)) {
            throw Refusal.conflict("evaluation-has-answers");
        }
        audit.did("REMOVED", evaluation.subject(), EvaluationForm.of(evaluation), null);
        var questionnaire = evaluation.questionnaire;
        try {
            evaluation.delete();
            Evaluation.flush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
        Questionnaire.deleteById(questionnaire);
    }

    /** Has it open by itself. */
    void plan(Evaluation evaluation, @Nullable Instant opensAt) {
        if (evaluation.state == State.DRAFT && !evaluation.recorded && opensAt == null) {
            throw Refusal.conflict("evaluation-without-opening");
        }
        evaluation.plan(clock.now());
        Evaluation.flush();
        audit.did("PLANNED", evaluation.subject());
    }

    /** Ends its common link, and begins another. */
    void renewLink(Evaluation evaluation) {
        evaluation.renewLink(clock.now());
        Evaluation.flush();
        audit.did("LINK_RENEWED", evaluation.subject());
    }

    private boolean isAnswered(Evaluation evaluation) {
        return entities.createNativeQuery(
                                        "select sum(answers) from evaluation_day where evaluation_id = :id", Long.class)
                                .setParameter("id", evaluation.id)
                                .getSingleResult()
                        instanceof Long some
                && some > 0;
    }

    /** Who organises it, when the caller may ask in their name; else the team of its place. */
    private Organisation carrier(EvaluationForm form, FindEvaluated.Thing thing, @Nullable String bassin) {
        var its = thing.organisation();
        var named = form.organisationId() == null && its != null && carrying.mayName(its)
                ? its.id()
                : form.organisationId();
        return carrying.of(named, bassin, null);
    }

    private Questionnaire template(@Nullable UUID told, @Nullable String type, @Nullable String bassin) {
        var found = told == null ? proposed(type, bassin) : questionnaires.byId(told);
        if (found == null) {
            throw Refusal.invalid("/questionnaireFrom", told == null ? "required" : "unknown");
        }
        return found;
    }

    private @Nullable Questionnaire proposed(@Nullable String type, @Nullable String bassin) {
        return (Questionnaire) entities.createNativeQuery(PROPOSED, Questionnaire.class)
                .setParameter("type", type)
                .setParameter("bassin", bassin)
                .getSingleResultOrNull();
    }

    private static void stays(String pointer, boolean same) {
        if (!same) {
            throw Refusal.invalid(pointer, "evaluation-fixed");
        }
    }
}
