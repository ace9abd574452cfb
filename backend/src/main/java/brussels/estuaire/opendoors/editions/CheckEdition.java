package brussels.estuaire.opendoors.editions;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.territory.Bassin;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Checks that phases follow each other, and that they fit the days of the event. */
final class CheckEdition {
    private final EditionForm form;
    private final List<Violation> violations = new ArrayList<>();

    private CheckEdition(EditionForm form) {
        this.form = form;
    }

    /** Refuses a form with all that is wrong about it. */
    static void check(EditionForm form, Event event) {
        var check = new CheckEdition(form);
        check.bassins(event);
        check.phases();
        check.week(lastDay(event));
        if (!check.violations.isEmpty()) {
            throw Refusal.invalid(check.violations);
        }
    }

    /** Refuses an event that is no week of its own, or whose days are not known. */
    static void suits(Event event) {
        if (event.slot() != null || event.isSeries() || event.isOccurrence() || event.circle() != null) {
            throw Refusal.conflict("event-not-for-edition");
        }
        if (event.when().filter(it -> it.knowsItsDay() && it.ends() != null).isEmpty()) {
            throw Refusal.conflict("edition-needs-days");
        }
    }

    private static LocalDate lastDay(Event event) {
        return Clock.dayOf(event.when().map(When::ends).orElseThrow().minusNanos(1));
    }

    private void bassins(Event event) {
        var known = Bassin.codes();
        for (var place = 0; place < form.bassins().size(); place++) {
            if (!known.contains(form.bassins().get(place))) {
                violations.add(new Violation("/bassins/" + place, "unknown"));
            }
        }
        if (event.bassin() != null && !event.bassin().equals(form.bassins().getFirst())) {
            violations.add(new Violation("/bassins/0", "bassin-of-event"));
        }
    }

    private void phases() {
        inOrder("/applicationsUntil", form.applicationsFrom(), form.applicationsUntil());
        after("/programmeFrom", form.applicationsUntil(), form.programmeFrom());
        notBefore("/bookingFrom", form.programmeFrom(), form.bookingFrom());
        if (form.choicesFrom() != null && form.choicesUntil() != null) {
            notBefore("/choicesFrom", form.programmeFrom(), form.choicesFrom());
            inOrder("/choicesUntil", form.choicesFrom(), form.choicesUntil());
            dayToShareOut(form.choicesUntil(), form.bookingFrom());
        } else if (form.choicesFrom() != null || form.choicesUntil() != null) {
            violations.add(new Violation(form.choicesFrom() == null ? "/choicesFrom" : "/choicesUntil", "required"));
        }
        inOrder("/bookingUntil", form.bookingFrom(), form.bookingUntil());
    }

    private void week(LocalDate lastDay) {
        if (form.bookingUntil().isAfter(lastDay)) {
            violations.add(new Violation("/bookingUntil", "after-the-week"));
        }
        if (form.evaluationUntil().isBefore(lastDay)) {
            violations.add(new Violation("/evaluationUntil", "before-end-of-week"));
        }
    }

    private void dayToShareOut(LocalDate choicesUntil, LocalDate bookingFrom) {
        if (bookingFrom.isBefore(choicesUntil.plusDays(2))) {
            violations.add(new Violation("/bookingFrom", "no-day-to-share-out"));
        }
    }

    private void inOrder(String pointer, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            violations.add(new Violation(pointer, "ends-before-it-starts"));
        }
    }

    private void notBefore(String pointer, LocalDate earlier, LocalDate later) {
        if (later.isBefore(earlier)) {
            violations.add(new Violation(pointer, "phase-before-the-last"));
        }
    }

    private void after(String pointer, LocalDate earlier, LocalDate later) {
        notBefore(pointer, earlier.plusDays(1), later);
    }
}
