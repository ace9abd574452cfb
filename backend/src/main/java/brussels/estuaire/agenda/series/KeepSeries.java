package brussels.estuaire.agenda.series;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.series.SeriesView.Right;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Writes how an event repeats, for those who may edit the event. */
@RequestScoped
class KeepSeries {
    private static final int MOST_YEARS = 10;

    @Inject
    VisibleEvents events;

    @Inject
    KeepEvent keep;

    @Inject
    FillSeries fill;

    @Inject
    Occurrences occurrences;

    @Inject
    EntityManager entities;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The series, when the caller may see its event (else 404). */
    Series visible(UUID id) {
        found(events.byId(id));
        return found(Series.findById(id));
    }

    /** The series, held, when the caller may edit its event (else 404 or 403) and knows its version (else 428 or 412). */
    Series editable(UUID id) {
        keep.reachable(id);
        Series series = found(Series.findById(id, LockModeType.PESSIMISTIC_WRITE));
        edit.madeFrom(series.version);
        return series;
    }

    /** Makes a series of an event that nobody was told of. */
    Series create(SeriesForm form) {
        var id = edit.valid(form).eventId();
        if (id == null) {
            throw Refusal.invalid(List.of(new Violation("/eventId", "required")));
        }
        var event = keep.reachable(id);
        entities.refresh(event, LockModeType.PESSIMISTIC_WRITE);
        if (event.state().isAnnounced() || event.isSeries() || event.slot() != null) {
            throw Refusal.conflict("event-not-repeatable");
        }
        if (!event.when().map(When::knowsItsDay).orElse(false)) {
            throw Refusal.conflict("series-needs-a-day");
        }
        check(form, Series.first(event));
        var series = form.applyTo(Series.of(event));
        series.persistAndFlush();
        belongs(event, series.id);
        audit.did("REPEATED", KeepEvent.subject(event), null, SeriesForm.of(series));
        return series;
    }

    /** Changes how it repeats; once it is announced, days are added only. */
    Series update(Series series, SeriesForm form) {
        var before = SeriesForm.of(series);
        check(edit.valid(form), Series.first(series.event));
        if (series.event.state().isAnnounced()) {
            fixed(before, form);
        }
        form.applyTo(series).persistAndFlush();
        audit.did("REPEATED", KeepEvent.subject(series.event), before, SeriesForm.of(series));
        fill.fill(series);
        return series;
    }

    /** Makes it an event that happens once. */
    void remove(Series series) {
        if (series.event.state().isAnnounced()) {
            throw Refusal.conflict("event-announced");
        }
        audit.did("NOT_REPEATED", KeepEvent.subject(series.event), SeriesForm.of(series), null);
        belongs(series.event, null);
        series.delete();
        Series.flush();
    }

    /** It takes place no longer from a day on; also from another one, or with another reason. */
    Series suspend(Series series, SuspensionForm form) {
        edit.valid(form);
        soon(form.from());
        goesOn(series);
        occurrences.resume(series, clock.today());
        series.suspend(form.from(), form.reason());
        occurrences.suspend(series, form.from());
        audit.did("SUSPENDED", KeepEvent.subject(series.event), null, form);
        return series;
    }

    /** It takes place again from a day on; what was off before that day stays off. */
    Series resume(Series series, LocalDate from) {
        goesOn(series);
        if (series.suspendedFrom == null) {
            throw Refusal.conflict("series-not-suspended");
        }
        soon(from);
        series.resume();
        occurrences.resume(series, from);
        audit.did("RESUMED", KeepEvent.subject(series.event));
        fill.fill(series);
        return series;
    }

    /** The series as it is now, with its version. */
    RestResponse<SeriesView> answer(Response.Status status, Series series) {
        Series.flush();
        return Edit.tagged(status, SeriesView.of(series, clock.today(), rights(series)), series.version);
    }

    private Set<Right> rights(Series series) {
        if (!keep.mayEdit(series.event)) {
            return Set.of();
        }
        var rights = EnumSet.of(Right.EDIT);
        if (!series.event.state().isAnnounced()) {
            rights.add(Right.REMOVE);
        } else if (series.event.state() == EventState.PUBLISHED) {
            rights.add(Right.SUSPEND);
            if (series.suspendedFrom != null) {
                rights.add(Right.RESUME);
            }
        }
        return rights;
    }

    private static void check(SeriesForm form, LocalDate first) {
        var violations = new ArrayList<Violation>();
        if (!new Repetition(first, form.rule(), form.dates()).isSound()) {
            violations.add(new Violation("/rule", "rule-not-of-first-day"));
        }
        for (var i = 0; i < form.dates().size(); i++) {
            var day = form.dates().get(i);
            if (!day.isAfter(first)) {
                violations.add(new Violation("/dates/" + i, "before-the-first-day"));
            } else if (day.isAfter(first.plusYears(MOST_YEARS))) {
                violations.add(new Violation("/dates/" + i, "too-far-away"));
            }
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }

    /** One that is cancelled goes on by being published again. */
    private static void goesOn(Series series) {
        if (series.event.state() != EventState.PUBLISHED) {
            throw Refusal.conflict("event-state");
        }
    }

    private void soon(LocalDate from) {
        var today = clock.today();
        if (from.isBefore(today)) {
            throw Refusal.invalid(List.of(new Violation("/from", "in-the-past")));
        }
        if (from.isAfter(today.plusYears(MOST_YEARS))) {
            throw Refusal.invalid(List.of(new Violation("/from", "too-far-away")));
        }
    }

    private static void fixed(SeriesForm before, SeriesForm now) {
        if (!Objects.equals(before.rule(), now.rule())) {
            throw Refusal.invalid(List.of(new Violation("/rule", "fixed-once-announced")));
        }
        if (!new HashSet<>(now.dates()).containsAll(before.dates())) {
            throw Refusal.invalid(List.of(new Violation("/dates", "fixed-once-announced")));
        }
    }

    /** The event's version grows: who edits it meanwhile is told. */
    private void belongs(Event event, @Nullable UUID series) {
        entities.createNativeQuery("update event set series_id = :series, version = version + 1 where id = :id")
                .setParameter("series", series)
                .setParameter("id", event.id())
                .executeUpdate();
        entities.refresh(event);
    }
}
