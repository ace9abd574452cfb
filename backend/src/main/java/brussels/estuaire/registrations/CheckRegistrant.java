package brussels.estuaire.registrations;

import brussels.estuaire.agenda.types.EventType.Question;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.registrations.Registrant.Answer;
import brussels.estuaire.registrations.availability.FindRegistrable;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;

/** What no form can say of itself: the organisation exists, and what the event asks is answered. */
@ApplicationScoped
public class CheckRegistrant {
    private final FindRegistrable events;

    CheckRegistrant(FindRegistrable events) {
        this.events = events;
    }

    /** Refuses with every violation. */
    public void check(UUID event, Registrant registrant) {
        check(events.of(event).orElseThrow(), registrant);
    }

    void check(Registrable event, Registrant registrant) {
        var violations = new ArrayList<Violation>();
        if (registrant.email() == null && registrant.registeredBy() == null) {
            violations.add(new Violation("/email", "required"));
        }
        if (registrant.organisationId() != null
                && Organisation.active(registrant.organisationId()).isEmpty()) {
            violations.add(new Violation("/organisationId", "unknown"));
        }
        checkAnswers(event.questions(), Objects.requireNonNullElse(registrant.answers(), List.of()), violations);
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static void checkAnswers(List<Question> questions, List<Answer> answers, List<Violation> violations) {
        var answered = new HashSet<Integer>();
        for (var place = 0; place < answers.size(); place++) {
            var question = answers.get(place).question();
            if (question >= questions.size() || !answered.add(question)) {
                violations.add(new Violation("/answers/" + place + "/question", "unknown"));
            }
        }
        IntStream.range(0, questions.size())
                .filter(question -> questions.get(question).required() && !answered.contains(question))
                .forEach(question -> violations.add(new Violation("/answers", "required")));
    }
}
