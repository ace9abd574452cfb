package brussels.estuaire.reflection.polls;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.Participants;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Takes what people answer; the audit says that somebody answered, and not who. That the caller may, and that the participant stays
 * as they are until this transaction ends, is seen to by who asks.
 */
@RequestScoped
public class KeepAnswers {
    private final Answers answers;
    private final Participants participants;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    KeepAnswers(Answers answers, Participants participants, EntityManager entities, Audit audit, Clock clock) {
        this.answers = answers;
        this.participants = participants;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Writes all that somebody answers, in place of what they answered before.
     *
     * @param wishes with whom they would rather be, or not
     * @param act what the audit calls it: people answer themselves, or the team does for them
     */
    public void answer(Participant participant, List<GivenAnswer> given, @Nullable String wishes, String act) {
        var consultation = entities.find(Consultation.class, participant.consultation());
        if (!consultation.takesAnswers(clock.today())) {
            throw Refusal.conflict("consultation-closed");
        }
        var checked = checked(consultation, given);
        participants.answer(participant, wishes);
        answers.replace(consultation.id(), participant.id(), checked);
        audit.did(act, consultation.subject());
    }

    private static Map<UUID, Answer> checked(Consultation consultation, List<GivenAnswer> given) {
        var known = ProposedGroup.of(consultation.id()).stream()
                .map(ProposedGroup::id)
                .collect(Collectors.toSet());
        var violations = new ArrayList<Violation>();
        var checked = new LinkedHashMap<UUID, Answer>();
        for (var place = 0; place < given.size(); place++) {
            var one = given.get(place);
            if (!known.contains(one.proposedId())) {
                violations.add(new Violation("/answers/" + place + "/proposedId", "unknown"));
            } else if (checked.put(one.proposedId(), one.answer()) != null) {
                violations.add(new Violation("/answers/" + place + "/proposedId", "told-twice"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
        return checked;
    }
}
