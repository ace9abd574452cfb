package brussels.estuaire.reflection.polls.leaving;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the team of a consultation by mail that somebody withdrew. No mail repeats what they wrote. */
@ApplicationScoped
class TellWithdrawal {
    private final Outbox outbox;

    TellWithdrawal(Outbox outbox) {
        this.outbox = outbox;
    }

    /**
     * Tells it.
     *
     * @param group the number of the group in which they had a place
     */
    void withdrawn(Consultation consultation, Participant participant, Optional<Integer> group) {
        var told = Map.<String, Object>of(
                "id", consultation.id().toString(),
                "question", consultation.question(),
                "name", Objects.requireNonNullElse(participant.name(), ""),
                "group", group.map(Object::toString).orElse(""));
        Stream.concat(Stream.of(consultation.organisation()), teams(consultation).stream())
                .flatMap(team -> Recipient.at(team.mailAddress().orElse(null), null).stream())
                .distinct()
                .forEach(team -> outbox.write("participant-withdrawn", team, told));
    }

    private static List<Organisation> teams(Consultation consultation) {
        return consultation.bassin() == null ? Membership.regionalTeams() : Membership.teamsOf(consultation.bassin());
    }
}
