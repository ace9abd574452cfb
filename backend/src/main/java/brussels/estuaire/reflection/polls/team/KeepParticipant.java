package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Held;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.TakeInterest;
import brussels.estuaire.reflection.polls.KeepAnswers;
import brussels.estuaire.reflection.polls.ProposedGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what the team knows of who takes part; that the caller is of it is checked by who asks. */
@RequestScoped
class KeepParticipant {
    private final TakeInterest interests;
    private final KeepAnswers answers;
    private final EntityManager entities;
    private final Edit edit;
    private final Audit audit;
    private final Clock clock;

    KeepParticipant(
            TakeInterest interests, KeepAnswers answers, EntityManager entities, Edit edit, Audit audit, Clock clock) {
        this.interests = interests;
        this.answers = answers;
        this.entities = entities;
        this.edit = edit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Somebody who told the team; who takes part already is not written down again. */
    Participant create(Consultation consultation, NewParticipantForm form) {
        edit.valid(form);
        refuseUnlessThere(form.organisationId());
        var known = entities.createNativeQuery(
                        "select 1 from participant where consultation_id = :id and mailbox = mailbox(:email) and state <> 'WITHDRAWN'",
                        Integer.class)
                .setParameter("id", consultation.id())
                .setParameter("email", form.email())
                .getResultList();
        if (!known.isEmpty()) {
            throw Refusal.conflict("participant-exists");
        }
        return interests.take(consultation.id(), form.interest(), true);
    }

    /** Says what the team knows of somebody, and in which group it wants them. */
    void arrange(Consultation consultation, Participant participant, ArrangementForm form) {
        edit.madeFrom(participant.version());
        check(consultation, edit.valid(form));
        if (participant.state() == Participant.State.WITHDRAWN) {
            throw Refusal.conflict("participant-withdrawn");
        }
        form.introduction(participant).applyTo(participant, clock.now());
        participant.arrange(form.organisationId(), form.lockedOn(), clock.now());
        participant.store();
        audit.did("PARTICIPANT_ARRANGED", participant.subject());
    }

    /** Answers the poll for somebody. */
    void answer(Participant participant, AnswersOnBehalfForm form) {
        edit.madeFrom(participant.version());
        edit.valid(form);
        answers.answer(participant, form.answers(), Held.of(participant).wishes(), "POLL_ANSWERED_FOR_SOMEBODY");
    }

    private static void check(Consultation consultation, ArrangementForm form) {
        var violations = new ArrayList<Violation>();
        if (form.organisationId() != null
                && Organisation.active(form.organisationId()).isEmpty()) {
            violations.add(new Violation("/organisationId", "unknown"));
        }
        if (form.lockedOn() != null
                && ProposedGroup.of(consultation.id()).stream()
                        .noneMatch(it -> it.id().equals(form.lockedOn()))) {
            violations.add(new Violation("/lockedOn", "unknown"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void refuseUnlessThere(@Nullable UUID organisation) {
        if (organisation != null && Organisation.active(organisation).isEmpty()) {
            throw Refusal.invalid("/organisationId", "unknown");
        }
    }
}
