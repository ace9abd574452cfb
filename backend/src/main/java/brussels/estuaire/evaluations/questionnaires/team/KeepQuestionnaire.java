package brussels.estuaire.evaluations.questionnaires.team;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.agenda.types.EventType;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.evaluations.questionnaires.CheckContent;
import brussels.estuaire.evaluations.questionnaires.Content;
import brussels.estuaire.evaluations.questionnaires.Question;
import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.evaluations.questionnaires.QuestionnaireVersion;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.territory.Bassin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes questionnaires as their team; that the caller may see it is checked by who asks. */
@RequestScoped
class KeepQuestionnaire {
    @Inject
    VisibleQuestionnaires questionnaires;

    @Inject
    FindAskedQuestions asked;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** A template of a team, from another questionnaire or from what is told. */
    Questionnaire create(NewQuestionnaireForm form) {
        allowed(questionnaires.mayMakeSome());
        edit.valid(form);
        if (form.bassin() != null && !Bassin.codes().contains(form.bassin())) {
            throw Refusal.invalid("/bassin", "unknown");
        }
        var content = content(form);
        check(form.title(), form.eventType(), content, asked.anywhere(content));
        allowed(questionnaires.mayMake(form.bassin()));
        var made = Questionnaire.template(
                team(form.bassin()), form.bassin(), form.title(), form.eventType(), content, clock.now());
        Questionnaire.flush();
        audit.did("CREATED", made.subject(), null, QuestionnaireForm.of(made));
        return made;
    }

    /** Writes the changes, into another version when somebody may have answered this one. */
    void update(Questionnaire questionnaire, QuestionnaireForm form) {
        allowed(questionnaires.keeps(questionnaire));
        edit.madeFrom(questionnaire.version());
        edit.valid(form);
        if (questionnaires.isClosed(questionnaire)) {
            throw Refusal.conflict("questionnaire-closed");
        }
        check(form.title(), form.eventType(), form.content(), asked(questionnaire, form.content()));
        if (!questionnaire.isTemplate() && form.eventType() != null) {
            throw Refusal.invalid("/eventType", "not-of-this-kind");
        }
        var stood = QuestionnaireForm.of(questionnaire);
        questionnaire.describe(form.title(), form.eventType(), clock.now());
        questionnaire.revise(form.content(), clock.now());
        Questionnaire.flush();
        audit.did("UPDATED", questionnaire.subject(), stood, form);
    }

    /** Takes a template away; what was started from it is a copy. */
    void remove(Questionnaire questionnaire) {
        allowed(questionnaires.keeps(questionnaire));
        edit.madeFrom(questionnaire.version());
        if (!questionnaire.isTemplate()) {
            throw Refusal.conflict("questionnaire-of-evaluation");
        }
        audit.did("REMOVED", questionnaire.subject(), QuestionnaireForm.of(questionnaire), null);
        questionnaire.delete();
        Questionnaire.flush();
    }

    private Content content(NewQuestionnaireForm form) {
        if (form.from() == null) {
            if (form.content() == null) {
                throw Refusal.invalid("/content", "required");
            }
            return form.content();
        }
        var from = questionnaires.byId(form.from());
        if (from == null) {
            throw Refusal.invalid("/from", "unknown");
        }
        return form.content() == null ? from.content() : form.content();
    }

    /** The questions of its versions, and those of others that it has from now on. */
    private List<Question> asked(Questionnaire questionnaire, Content content) {
        var own = QuestionnaireVersion.all(questionnaire.id()).stream()
                .map(QuestionnaireVersion::content)
                .flatMap(Content::questions);
        return Stream.concat(own, asked.anywhere(content).stream()).toList();
    }

    private static void check(Text title, @Nullable String eventType, Content content, List<Question> before) {
        var violations = new ArrayList<Violation>();
        CheckContent.translated("/title", title, violations);
        if (eventType != null && EventType.findById(eventType) == null) {
            violations.add(new Violation("/eventType", "unknown"));
        }
        violations.addAll(CheckContent.violations(content, before));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static Organisation team(@Nullable String bassin) {
        var teams = bassin == null ? Membership.regionalTeams() : Membership.teamsOf(bassin);
        return teams.stream().findFirst().orElseThrow(() -> Refusal.invalid("/bassin", "unknown"));
    }
}
