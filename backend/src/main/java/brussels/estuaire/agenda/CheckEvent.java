package brussels.estuaire.agenda;

import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.EventType;
import brussels.estuaire.circles.VisibleCircles;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.territory.Bassin;
import brussels.estuaire.territory.Commune;
import brussels.estuaire.territory.Territory;
import brussels.estuaire.vocabularies.CheckTerms;
import brussels.estuaire.vocabularies.Vocabulary;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Checks what only the data know of a form: that its codes exist, and that its place lies in its bassin. */
@ApplicationScoped
class CheckEvent {
    private final Territory territory;

    private final VisibleCircles circles;

    CheckEvent(Territory territory, VisibleCircles circles) {
        this.territory = territory;
        this.circles = circles;
    }

    /**
     * Refuses a form with every code that does not exist, or that is obsolete and new to the record.
     *
     * @param before the record as it stands; null when it is new
     */
    void check(EventForm form, Organisation organiser, @Nullable Event before) {
        var violations = new ArrayList<Violation>();
        var told = before == null ? null : EventForm.of(before);
        violations.addAll(terms(form, told));
        violations.addAll(places(form));
        violations.addAll(circle(form, told));
        violations.addAll(coOrganisers(form, organiser));
        // what decided who published it
        if (before != null && before.state.isAnnounced()) {
            violations.addAll(fixed("/type", before.type.code(), form.type()));
            violations.addAll(fixed("/bassin", before.bassin, form.bassin()));
        }
        if (before != null && before.isSeries()) {
            violations.addAll(firstDay(form.when(), before));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** A series counts from its first day. */
    private static List<Violation> firstDay(@Nullable When when, Event series) {
        if (when == null || !when.knowsItsDay()) {
            return List.of(new Violation("/when", "series-needs-a-day"));
        }
        var first = Clock.dayOf(Objects.requireNonNull(series.startsAt));
        return Clock.dayOf(when.starts()).equals(first)
                ? List.of()
                : List.of(new Violation("/when/start", "first-day-of-series"));
    }

    private static List<Violation> terms(EventForm form, @Nullable EventForm before) {
        var violations = new ArrayList<Violation>();
        Function<Function<EventForm, List<String>>, List<String>> borne =
                codes -> before == null ? List.of() : codes.apply(before);
        if (EventType.findById(form.type()) == null) {
            violations.add(new Violation("/type", "unknown"));
        } else {
            violations.addAll(CheckTerms.inField(
                    Vocabulary.EVENT_TYPES, "/type", List.of(form.type()), borne.apply(it -> List.of(it.type()))));
        }
        violations.addAll(
                CheckTerms.inList(Vocabulary.THEMES, "/themes", form.themes(), borne.apply(EventForm::themes)));
        violations.addAll(
                CheckTerms.inList(Vocabulary.MISSIONS, "/missions", form.missions(), borne.apply(EventForm::missions)));
        violations.addAll(CheckTerms.inList(
                Vocabulary.LANGUAGES, "/languages", form.languages(), borne.apply(EventForm::languages)));
        return violations;
    }

    private List<Violation> places(EventForm form) {
        if (form.bassin() != null && !Bassin.codes().contains(form.bassin())) {
            return List.of(new Violation("/bassin", "unknown"));
        }
        var place = form.place();
        if (place == null || place.commune() == null) {
            return List.of();
        }
        if (!Commune.unknown(List.of(place.commune())).isEmpty()) {
            return List.of(new Violation("/place/commune", "unknown"));
        }
        return form.bassin() == null || mayLieIn(form.bassin(), place.postalCode(), place.commune())
                ? List.of()
                : List.of(new Violation("/place/commune", "outside-bassin"));
    }

    /** Who does not run a circle neither gives it a meeting nor takes one away; what is for its members has a circle. */
    private List<Violation> circle(EventForm form, @Nullable EventForm before) {
        var had = before == null ? null : before.circleId();
        if (!Objects.equals(had, form.circleId()) && !(runs(had) && runs(form.circleId()))) {
            return List.of(new Violation("/circleId", "unknown"));
        }
        var told = before != null && before.forMembers() && had == null;
        return form.forMembers() && form.circleId() == null && !told
                ? List.of(new Violation("/circleId", "required"))
                : List.of();
    }

    private boolean runs(@Nullable UUID circle) {
        if (circle == null) {
            return true;
        }
        var known = circles.byId(circle);
        return known != null && circles.mayEdit(known);
    }

    private boolean mayLieIn(String bassin, @Nullable String postalCode, String commune) {
        return territory.bassinOf(postalCode, commune).candidates().stream()
                .anyMatch(candidate -> candidate.bassin().equals(bassin));
    }

    private static List<Violation> coOrganisers(EventForm form, Organisation organiser) {
        var known = new HashSet<UUID>();
        Organisation.<Organisation>list("id in ?1 and mergedInto is null", form.coOrganisers())
                .forEach(organisation -> known.add(organisation.id()));
        var violations = new ArrayList<Violation>();
        for (var i = 0; i < form.coOrganisers().size(); i++) {
            var told = form.coOrganisers().get(i);
            if (!known.contains(told) || told.equals(organiser.id())) {
                violations.add(new Violation("/coOrganisers/" + i, "unknown"));
            }
        }
        return violations;
    }

    private static List<Violation> fixed(String pointer, @Nullable String before, @Nullable String now) {
        return Objects.equals(before, now) ? List.of() : List.of(new Violation(pointer, "fixed-once-announced"));
    }
}
