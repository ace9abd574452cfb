package brussels.estuaire.reflection.consultations;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.territory.Bassin;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What no form can say of itself: its place exists, its texts are in its languages, its questions are its own, and what was announced stays. */
final class CheckConsultation {
    private final ConsultationForm form;
    private final List<Violation> violations = new ArrayList<>();

    private CheckConsultation(ConsultationForm form) {
        this.form = form;
    }

    /**
     * Refuses with every violation.
     *
     * @param known its questions; none when it is new
     */
    static void check(ConsultationForm form, List<UUID> known) {
        var check = new CheckConsultation(form);
        check.place();
        check.sizes();
        check.texts();
        check.questions(known);
        check.refuse();
    }

    /**
     * Refuses what may not change any more: where it takes place, once people are told of it, and how long a group lasts, once somebody
     * said when they can.
     */
    static void stays(ConsultationForm form, Consultation consultation, UUID organisation, boolean answered) {
        var check = new CheckConsultation(form);
        var told = consultation.state != Consultation.State.DRAFT;
        check.stays("/bassin", told && !Objects.equals(form.bassin(), consultation.bassin));
        check.stays("/organisationId", told && !organisation.equals(consultation.organisation.id()));
        check.stays("/minutes", answered && form.minutes() != consultation.minutes);
        check.refuse();
    }

    private void stays(String pointer, boolean changed) {
        if (changed) {
            violations.add(new Violation(pointer, "consultation-fixed"));
        }
    }

    private void place() {
        if (form.bassin() != null && !Bassin.codes().contains(form.bassin())) {
            violations.add(new Violation("/bassin", "unknown"));
        }
    }

    private void sizes() {
        var rules = form.rules();
        if (rules.largest() < rules.smallest()) {
            violations.add(new Violation("/rules/largest", "too-small", Map.of("value", rules.smallest())));
        }
    }

    private void texts() {
        spoken("/question", form.question());
        spoken("/introduction", form.introduction());
        spoken("/privacy", form.privacy());
        for (var place = 0; place < form.questions().size(); place++) {
            spoken("/questions/" + place + "/text", form.questions().get(place).text());
        }
    }

    private void spoken(String pointer, @Nullable Text text) {
        if (text == null) {
            return;
        }
        for (var language : form.languages()) {
            if (in(language, text) == null) {
                violations.add(new Violation(pointer + "/" + language.code(), "language-missing"));
            }
        }
    }

    private static @Nullable String in(Language language, Text text) {
        return switch (language) {
            case FR -> text.fr();
            case NL -> text.nl();
            case EN -> text.en();
        };
    }

    private void questions(List<UUID> known) {
        var seen = new HashSet<UUID>();
        for (var place = 0; place < form.questions().size(); place++) {
            var id = form.questions().get(place).id();
            if (id != null && (!known.contains(id) || !seen.add(id))) {
                violations.add(
                        new Violation("/questions/" + place + "/id", known.contains(id) ? "told-twice" : "unknown"));
            }
        }
    }

    private void refuse() {
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
