package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What no form of an action can say of itself: that what it names is there. */
@ApplicationScoped
class CheckAction {
    /** Refuses with every violation; what it bore already may be obsolete. */
    void check(Plan plan, ActionForm form, @Nullable Action known) {
        var violations = new ArrayList<Violation>();
        if (Priority.of(plan, form.priorityId()).isEmpty()) {
            violations.add(new Violation("/priorityId", "unknown"));
        }
        violations.addAll(term(Vocabulary.MISSIONS, "/mission", form.mission(), known == null ? null : known.mission));
        violations.addAll(term(Vocabulary.THEMES, "/theme", form.theme(), known == null ? null : known.theme));
        if (form.ownerId() != null
                && !Objects.equals(form.ownerId(), known == null ? null : known.ownerId)
                && Organisation.active(form.ownerId()).isEmpty()) {
            violations.add(new Violation("/ownerId", "unknown"));
        }
        if (form.firstMonth() != null && form.lastMonth() != null && form.lastMonth() < form.firstMonth()) {
            violations.add(new Violation("/lastMonth", "ends-before-it-starts"));
        }
        if (form.state() != null && form.state().wantsOutcome() && form.outcome() == null) {
            violations.add(new Violation("/outcome", "required"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    private static List<Violation> term(
            Vocabulary vocabulary, String pointer, @Nullable String told, @Nullable String borne) {
        return CheckTerms.inField(vocabulary, pointer, listed(told), listed(borne));
    }

    private static List<String> listed(@Nullable String code) {
        return code == null ? List.of() : List.of(code);
    }
}
