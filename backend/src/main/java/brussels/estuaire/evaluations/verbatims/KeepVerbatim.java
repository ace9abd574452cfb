package brussels.estuaire.evaluations.verbatims;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.evaluations.verbatims.Verbatim.State;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Chooses what is quoted, and how it is read; nobody else acts on the evaluation meanwhile. */
@RequestScoped
class KeepVerbatim {
    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** What the audit keeps of a verbatim: not its words, of which somebody may be cleared later. */
    record Chosen(
            UUID verbatimId,
            @Nullable UUID questionId,
            @Nullable UUID wordsId,
            Language writtenIn,
            List<String> themes,
            State state) {
        static Chosen of(Verbatim it) {
            return new Chosen(it.id, it.question, it.words, it.writtenIn, it.themes, it.state);
        }
    }

    Verbatim choose(Evaluation evaluation, NewVerbatimForm form) {
        edit.valid(form);
        check("/verbatim/themes", form.verbatim().themes(), List.of());
        var verbatim = new Verbatim();
        verbatim.evaluation = evaluation.id();
        verbatim.words = form.wordsId();
        verbatim.question = form.wordsId() == null
                ? asked(evaluation, form.questionId())
                : answered(evaluation.id(), form.wordsId());
        verbatim.state = State.CHOSEN;
        verbatim.createdAt = clock.now();
        form.verbatim().applyTo(verbatim, clock.now());
        verbatim.store();
        audit.did("VERBATIM_CHOSEN", evaluation.subject(), null, Chosen.of(verbatim));
        return verbatim;
    }

    void change(Evaluation evaluation, Verbatim verbatim, VerbatimForm form) {
        edit.madeFrom(verbatim.version);
        edit.valid(form);
        verbatim.refuseWithdrawn();
        check("/themes", form.themes(), verbatim.themes);
        var before = Chosen.of(verbatim);
        form.applyTo(verbatim, clock.now());
        verbatim.store();
        audit.did("VERBATIM_UPDATED", evaluation.subject(), before, Chosen.of(verbatim));
    }

    /** As whoever publishes it has read it. */
    void publish(Evaluation evaluation, Verbatim verbatim) {
        edit.madeFrom(verbatim.version);
        verbatim.publish(clock.now());
        verbatim.store();
        audit.did("VERBATIM_PUBLISHED", evaluation.subject(), null, Chosen.of(verbatim));
    }

    /** Whatever anybody made of it meanwhile. */
    void withdraw(Evaluation evaluation, Verbatim verbatim) {
        verbatim.withdraw(clock.now());
        verbatim.store();
        audit.did("VERBATIM_WITHDRAWN", evaluation.subject(), null, Chosen.of(verbatim));
    }

    void remove(Evaluation evaluation, Verbatim verbatim) {
        edit.madeFrom(verbatim.version);
        verbatim.refuseUnlessChosen();
        audit.did("VERBATIM_REMOVED", evaluation.subject(), Chosen.of(verbatim), null);
        verbatim.delete();
        Verbatim.flush();
    }

    private static void check(String pointer, List<String> told, List<String> before) {
        var violations = CheckTerms.inList(Vocabulary.THEMES, pointer, told, before);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** The question that an open answer of the evaluation answers. Whether it may be quoted, PostgreSQL says. */
    private UUID answered(UUID evaluation, UUID words) {
        var question = (UUID) entities.createNativeQuery(
                        "select question_id from evaluation_words where id = :words and evaluation_id = :evaluation",
                        UUID.class)
                .setParameter("words", words)
                .setParameter("evaluation", evaluation)
                .getSingleResultOrNull();
        if (question == null) {
            throw Refusal.invalid("/wordsId", "unknown");
        }
        return question;
    }

    private static @Nullable UUID asked(Evaluation evaluation, @Nullable UUID told) {
        var known = told == null
                || QuestionnaireVersion.all(evaluation.questionnaire()).stream()
                        .flatMap(version -> version.content().questions())
                        .map(Question::id)
                        .anyMatch(told::equals);
        if (!known) {
            throw Refusal.invalid("/questionId", "unknown");
        }
        return told;
    }
}
