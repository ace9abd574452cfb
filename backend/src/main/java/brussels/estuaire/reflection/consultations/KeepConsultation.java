package brussels.estuaire.reflection.consultations;

import static brussels.estuaire.platform.Found.allowed;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.carrying.Carrying;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.reflection.consultations.Consultation.State;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.exception.ConstraintViolationException;

/** Writes consultations as their team; that the caller is of it is checked by who asks. */
@RequestScoped
class KeepConsultation {
    /** What was answered keeps its question. */
    private static final Map<String, String> HELD =
            Map.of("on table \"consultation_question\" violates foreign key", "consultation-question-answered");

    @Inject
    ConsultationPolicy policy;

    @Inject
    Carrying carrying;

    @Inject
    VisibleConsultations consultations;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    @Inject
    Event<Consultation.Cancelled> cancelled;

    /** A draft. */
    Consultation create(ConsultationForm form) {
        allowed(policy.mayBeginSome());
        CheckConsultation.check(edit.valid(form), List.of());
        allowed(policy.mayBegin(form.bassin()));
        var consultation = Consultation.draft(carrying.of(form.organisationId(), form.bassin(), null), clock.now());
        form.applyTo(consultation, clock.now());
        consultation.persistAndFlush();
        write(consultation, form.questions());
        audit.did("CREATED", consultation.subject(), null, ConsultationForm.of(consultation));
        return consultation;
    }

    /** Writes the changes, as long as it is to take place. */
    void update(Consultation consultation, ConsultationForm form) {
        edit.madeFrom(consultation.version);
        var known = ConsultationQuestion.of(consultation.id).stream()
                .map(ConsultationQuestion::id)
                .toList();
        CheckConsultation.check(edit.valid(form), known);
        consultation.refuseWhenCancelled();
        var organisation = carrying.of(form.organisationId(), form.bassin(), consultation.organisation);
        CheckConsultation.stays(form, consultation, organisation.id(), consultations.isAnswered(consultation));
        allowed(Objects.equals(form.bassin(), consultation.bassin) || policy.mayBegin(form.bassin()));
        var before = ConsultationForm.of(consultation);
        consultation.organisation = organisation;
        form.applyTo(consultation, clock.now());
        write(consultation, form.questions());
        audit.did("UPDATED", consultation.subject(), before, ConsultationForm.of(consultation));
    }

    /** Lets people be invited, and answer. */
    void open(Consultation consultation) {
        refuseUnlessDraft(consultation);
        if (clock.today().isAfter(consultation.answersUntil)) {
            throw Refusal.conflict("consultation-over-before-it-opens");
        }
        become(consultation, State.OPEN);
        audit.did("OPENED", consultation.subject());
    }

    /** Has it not take place; whoever it concerns is told why. */
    void cancel(Consultation consultation, CancellationForm form) {
        edit.valid(form);
        if (consultation.state != State.OPEN) {
            throw Refusal.conflict("consultation-not-open");
        }
        consultation.reason = form.reason();
        become(consultation, State.CANCELLED);
        audit.did("CANCELLED", consultation.subject(), null, form);
        cancelled.fire(new Consultation.Cancelled(consultation));
    }

    /** Takes a draft away. */
    void remove(Consultation consultation) {
        edit.madeFrom(consultation.version);
        refuseUnlessDraft(consultation);
        audit.did("REMOVED", consultation.subject(), ConsultationForm.of(consultation), null);
        consultation.delete();
        Consultation.flush();
    }

    private void become(Consultation consultation, State state) {
        consultation.state = state;
        consultation.updatedAt = clock.now();
        Consultation.flush();
    }

    private static void refuseUnlessDraft(Consultation consultation) {
        if (consultation.state != State.DRAFT) {
            throw Refusal.conflict("consultation-not-draft");
        }
    }

    /** Those that stay keep their ids. */
    private static void write(Consultation consultation, List<ConsultationForm.QuestionForm> told) {
        var known = ConsultationQuestion.of(consultation.id).stream()
                .collect(Collectors.toMap(it -> it.id, Function.identity()));
        for (var place = 0; place < told.size(); place++) {
            var form = told.get(place);
            var question = form.id() == null
                    ? ConsultationQuestion.of(consultation)
                    : Objects.requireNonNull(known.remove(form.id()));
            question.position = place;
            question.text = form.text();
            question.persist();
        }
        known.values().forEach(gone -> gone.delete());
        try {
            Consultation.flush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }
}
