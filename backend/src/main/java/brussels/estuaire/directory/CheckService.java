package brussels.estuaire.directory;

import brussels.estuaire.directory.hours.OpeningHours;
import brussels.estuaire.directory.reception.Notice;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.territory.Bassin;
import brussels.estuaire.territory.Commune;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what only the vocabularies and the territory know of a form: that its codes exist, that its hours can be read. */
final class CheckService {
    private static final String REGION = "REGION";

    private final ServiceForm form;
    private final @Nullable ServiceForm before;
    private final List<Violation> violations = new ArrayList<>();

    private CheckService(ServiceForm form, @Nullable ServiceForm before) {
        this.form = form;
        this.before = before;
    }

    /**
     * Answers the form, or refuses it with every code that does not exist, or that is obsolete and new to the record.
     *
     * @param before the record as it was; null when it is new
     */
    static ServiceForm checked(ServiceForm form, @Nullable ServiceForm before) {
        var check = new CheckService(form, before);
        check.term(Vocabulary.TYPES, "/type", it -> List.of(it.type()));
        check.terms(Vocabulary.THEMES, "/themes", ServiceForm::themes);
        check.terms(Vocabulary.AUDIENCES, "/audiences", ServiceForm::audiences);
        check.terms(Vocabulary.LANGUAGES, "/languages", ServiceForm::languages);
        check.term(Vocabulary.COSTS, "/cost", it -> it.cost() == null ? List.of() : List.of(it.cost()));
        check.practices();
        check.reception();
        check.communes();
        check.territory();
        check.openingHours();
        if (!check.violations.isEmpty()) {
            throw Refusal.invalid(check.violations);
        }
        return form;
    }

    private void terms(Vocabulary vocabulary, String pointer, Function<ServiceForm, List<String>> codes) {
        violations.addAll(CheckTerms.inList(vocabulary, pointer, codes.apply(form), borne(codes)));
    }

    private void term(Vocabulary vocabulary, String pointer, Function<ServiceForm, List<String>> codes) {
        violations.addAll(CheckTerms.inField(vocabulary, pointer, codes.apply(form), borne(codes)));
    }

    private List<String> borne(Function<ServiceForm, List<String>> codes) {
        return before == null ? List.of() : codes.apply(before);
    }

    private void practices() {
        Function<ServiceForm, List<String>> kinds =
                it -> it.practices().stream().map(Practice::kind).toList();
        CheckTerms.inList(Vocabulary.PRACTICES, "/practices", kinds.apply(form), borne(kinds))
                .forEach(it -> violate(it.pointer() + "/kind", it.code()));
    }

    private void reception() {
        var reception = form.reception();
        if (reception.acceptsRequests() != null && reception.acceptsRequestsUntil() == null) {
            violate("/reception/acceptsRequestsUntil", "required");
        }
        if (reception.acceptsRequests() == null && reception.acceptsRequestsUntil() != null) {
            violate("/reception/acceptsRequests", "required");
        }
        for (var i = 0; i < reception.notices().size(); i++) {
            var notice = reception.notices().get(i);
            if (notice.endsBeforeItStarts()) {
                violate("/reception/notices/" + i + "/until", "ends-before-it-starts");
            }
            if (notice.kind() == Notice.Kind.MESSAGE && notice.text() == null) {
                violate("/reception/notices/" + i + "/text", "required");
            }
        }
    }

    private void communes() {
        var told = form.locations().stream().map(ServiceLocation::commune).toList();
        for (var unknown : Commune.unknown(told)) {
            violate("/locations/" + told.indexOf(unknown) + "/commune", "unknown");
        }
    }

    private void territory() {
        Set<String> unknown = new TreeSet<>(Commune.unknown(form.territory()));
        unknown.remove(REGION);
        unknown.removeAll(Bassin.codes());
        unknown.forEach(code -> violate("/territory/" + form.territory().indexOf(code), "unknown"));
    }

    private void openingHours() {
        if (form.openingHours() != null
                && OpeningHours.parse(form.openingHours()).isEmpty()) {
            violate("/openingHours", "opening-hours");
        }
    }

    private void violate(String pointer, String code) {
        violations.add(new Violation(pointer, code));
    }
}
