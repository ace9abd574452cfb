package brussels.estuaire.reflection.polls.team;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Held;
import brussels.estuaire.reflection.participants.Introduction;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.Participants;
import brussels.estuaire.reflection.participants.TakeInterest;
import brussels.estuaire.reflection.polls.KeepAnswers;
import brussels.estuaire.reflection.polls.ProposedGroup;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes what the team knows of who takes part; that the caller is of it is checked by who asks. */
@RequestScoped
class KeepParticipant {
    private final TakeInterest interests;
    private final Participants participants;
    private final KeepAnswers answers;
    private final EntityManager entities;
    private final Edit edit;
    private final Audit audit;

    KeepParticipant(
            TakeInterest interests,
            Participants participants,
            KeepAnswers answers,
            EntityManager entities,
            Edit edit,
            Audit audit) {
        this.interests = interests;
        this.participants = participants;
        this.answers = answers;
        this.entities = entities;
        this.edit = edit;
        this.audit = audit;
    }

    /** Somebody who told the team; who takes part already is not written down again. */
    Participant create(Consultation consultation, NewParticipantForm form) {
        edit.valid(form);
        var violations = new ArrayList<>(Introduction.faults(form.sector(), null));
        violations.addAll(unknown(form.organisationId()));
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        var known = entities.createNativeQuery(
                        "select 1 from participant where consultation_id = :id and mailbox = mailbox(:email) and state <> 'WITHDRAWN'",
                        Integer.class)
                .setParameter("id", consultation.id())
                .setParameter("email", form.email())
                .getResultList();
        if (!known.isEmpty()) {
            throw Refusal.conflict("participant-exists");
        }
        return interests.take(consultation.id(), form.interest(), true).participant();
    }

    /** Says what the team knows of somebody, and in which group it wants them. */
    void arrange(Consultation consultation, Participant participant, ArrangementForm form) {
        edit.madeFrom(participant.version());
        check(consultation, participant, edit.valid(form));
        Participants.refuseWithdrawn(participant);
        participants.introduce(participant, form.introduction(participant));
        participants.arrange(participant, form.organisationId(), form.lockedOn());
        audit.did("PARTICIPANT_ARRANGED", participant.subject());
    }

    /** Answers the poll for somebody. */
    void answer(Participant participant, AnswersOnBehalfForm form) {
        edit.madeFrom(participant.version());
        edit.valid(form);
        answers.answer(participant, form.answers(), Held.of(participant).wishes(), "POLL_ANSWERED_FOR_SOMEBODY");
    }

    private static void check(Consultation consultation, Participant participant, ArrangementForm form) {
        var violations = new ArrayList<>(Introduction.faults(form.sector(), participant.sector()));
        violations.addAll(unknown(form.organisationId()));
        if (form.lockedOn() != null
                && ProposedGroup.of(consultation.id()).stream()
                        .noneMatch(it -> it.id().equals(form.lockedOn()))) {
            violations.add(new Violation("/lockedOn", "unknown"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static List<Violation> unknown(@Nullable UUID organisation) {
        return organisation == null || Organisation.active(organisation).isPresent()
                ? List.of()
                : List.of(new Violation("/organisationId", "unknown"));
    }
}
