package brussels.estuaire.reflection.polls;

import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.reflection.participants.Participants;
import brussels.estuaire.reflection.polls.ProposedGroupsView.Proposed;
import brussels.estuaire.reflection.polls.ProposedGroupsView.Right;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells the team what its poll asks about, and how many can; that the caller is of it is checked by who asks. */
@ApplicationScoped
class ProposedGroups {
    private final Answers answers;
    private final Participants participants;

    ProposedGroups(Answers answers, Participants participants) {
        this.answers = answers;
        this.participants = participants;
    }

    ProposedGroupsView of(Consultation consultation) {
        var people = participants.interested(consultation.id());
        var tallies = answers.tallies(consultation.id());
        var locked = people.stream()
                .filter(it -> it.lockedOn() != null)
                .collect(Collectors.groupingBy(Participant::lockedOn, Collectors.counting()));
        var groups = groups(consultation);
        return new ProposedGroupsView(
                ProposedGroup.of(consultation.id()).stream()
                        .map(it -> Proposed.of(
                                it,
                                consultation,
                                tallies.getOrDefault(it.id, Tally.NOBODY),
                                locked.getOrDefault(it.id, 0L).intValue(),
                                groups.get(it.id)))
                        .toList(),
                people.size(),
                (int) people.stream().filter(it -> it.answeredAt() != null).count(),
                rights(consultation),
                consultation.version());
    }

    private static Map<UUID, UUID> groups(Consultation consultation) {
        return ReflectionGroup.of(consultation.id()).stream()
                .filter(it -> it.proposed() != null)
                .collect(Collectors.toMap(ReflectionGroup::proposed, ReflectionGroup::id));
    }

    private static Set<Right> rights(Consultation consultation) {
        if (consultation.state() == Consultation.State.CANCELLED) {
            return EnumSet.noneOf(Right.class);
        }
        return consultation.isRunning() ? EnumSet.allOf(Right.class) : EnumSet.of(Right.EDIT);
    }
}
