package brussels.estuaire.councils.subjects;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.councils.subjects.VisibleSubjects.Known;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.organisations.Organisation;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells by mail the team that has something to do with a subject, or an answer to read. */
@ApplicationScoped
class TellSubject {
    private final Outbox outbox;

    TellSubject(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells those who run the Region's council. */
    void council(String letter, Known known, SubjectStep step) {
        write(letter, teams(known.council().bassin()), known, step);
    }

    /** Tells those who run the circle where it was raised. */
    void raisers(String letter, Known known, SubjectStep step) {
        write(letter, teams(known.from().bassin()), known, step);
    }

    private static List<Organisation> teams(@Nullable String bassin) {
        return bassin == null ? Membership.regionalTeams() : Membership.teamsOf(bassin);
    }

    private void write(String letter, List<Organisation> teams, Known known, SubjectStep step) {
        var subject = known.subject();
        var told = new HashMap<String, Object>(Map.of(
                "id", subject.id.toString(),
                "title", subject.title,
                "circle", known.from().name(),
                "council", known.council().name(),
                "note", Objects.requireNonNullElse(step.note, "")));
        if (subject.answer != null) {
            told.put("answer", subject.answer);
        }
        teams.stream()
                .flatMap(team -> Recipient.at(team.mailAddress().orElse(null), null).stream())
                .distinct()
                .forEach(team -> outbox.write(letter, team, told));
    }
}
