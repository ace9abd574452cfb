package brussels.estuaire.opendoors.editions;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An event during whose days services open their doors: whom it asks, and its phases, which follow from its days alone. */
@Entity
public class Edition extends PanacheEntityBase {
    /** Where an edition stands on a day. */
    @Schema(name = "EditionPhase")
    public enum Phase {
        /** It is announced. */
        BEFORE,
        /** Services apply as hosts. */
        APPLICATIONS,
        /** The team composes the programme; then everybody reads it, and books from a later day on. */
        PROGRAMME,
        /** People rank the slots that they would visit, for a fair allocation. */
        CHOICES,
        /** People book visits. */
        BOOKING,
        /** Doors are open. */
        WEEK,
        /** It is told how it was. */
        EVALUATION,
        /** All of it is over. */
        OVER
    }

    @Id
    @Column(name = "event_id")
    UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "event_id", insertable = false, updatable = false)
    Event event;

    List<String> bassins;

    @JdbcTypeCode(SqlTypes.JSON)
    Text call;

    @Column(name = "applications_from")
    LocalDate applicationsFrom;

    @Column(name = "applications_until")
    LocalDate applicationsUntil;

    @Column(name = "programme_from")
    LocalDate programmeFrom;

    @Column(name = "choices_from")
    @Nullable
    LocalDate choicesFrom;

    @Column(name = "choices_until")
    @Nullable
    LocalDate choicesUntil;

    @Column(name = "booking_from")
    LocalDate bookingFrom;

    @Column(name = "booking_until")
    LocalDate bookingUntil;

    @Column(name = "evaluation_until")
    LocalDate evaluationUntil;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Edition of(Event event, Instant now) {
        var edition = new Edition();
        edition.id = event.id();
        edition.event = event;
        edition.createdAt = now;
        return edition;
    }

    /** Its event's. */
    public UUID id() {
        return id;
    }

    /** With its name, its days and its organiser. */
    public Event event() {
        return event;
    }

    /** In which the services lie that may open their doors. */
    public List<String> bassins() {
        return bassins;
    }

    /** Since when everybody sees which doors open. */
    public boolean tellsProgramme(LocalDate today) {
        return !today.isBefore(programmeFrom);
    }

    /** Whether people may say which services they would visit too: from the programme until the week begins. */
    public boolean takesWishes(LocalDate today) {
        return event.state() == EventState.PUBLISHED && tellsProgramme(today) && today.isBefore(firstDay());
    }

    /** Whether its week is over, so that its numbers stay. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(lastDay());
    }

    /** Whether it is run with a fair allocation. */
    public boolean allocates() {
        return choicesFrom != null;
    }

    /** Where it stands on a day. */
    public Phase phase(LocalDate today) {
        if (today.isAfter(evaluationUntil)) {
            return Phase.OVER;
        }
        if (today.isAfter(lastDay())) {
            return Phase.EVALUATION;
        }
        if (!today.isBefore(firstDay())) {
            return Phase.WEEK;
        }
        if (!today.isBefore(bookingFrom) && !today.isAfter(bookingUntil)) {
            return Phase.BOOKING;
        }
        if (choicesFrom != null && !today.isBefore(choicesFrom) && !today.isAfter(choicesUntil)) {
            return Phase.CHOICES;
        }
        if (today.isAfter(applicationsUntil)) {
            return Phase.PROGRAMME;
        }
        return today.isBefore(applicationsFrom) ? Phase.BEFORE : Phase.APPLICATIONS;
    }

    /** The first day of its week. */
    public LocalDate firstDay() {
        return Clock.dayOf(when().starts());
    }

    /** The last day of its week. */
    public LocalDate lastDay() {
        return Clock.dayOf(when().ends().minusNanos(1));
    }

    /** Whether services may apply as hosts. */
    public boolean takesApplications(LocalDate today) {
        return event.state() == EventState.PUBLISHED && phase(today) == Phase.APPLICATIONS;
    }

    /** Whether its week is still to come, or under way. */
    public boolean isAhead(LocalDate today) {
        return (event.state() == EventState.PUBLISHED || event.state() == EventState.POSTPONED) && !isOver(today);
    }

    /** Whether people may book visits. */
    public boolean takesBookings(LocalDate today) {
        return event.state() == EventState.PUBLISHED && !today.isBefore(bookingFrom) && !today.isAfter(bookingUntil);
    }

    /** The last day on which people may rank slots; null when there is no fair allocation. */
    public @Nullable LocalDate choicesUntil() {
        return choicesUntil;
    }

    /** Since when people may book visits. */
    public LocalDate bookingFrom() {
        return bookingFrom;
    }

    /** Whether what people chose may be shared out: nobody chooses any more, and nobody books yet. */
    public boolean sharesOut(LocalDate today) {
        var chosen = choicesUntil != null && today.isAfter(choicesUntil);
        return event.state() == EventState.PUBLISHED && chosen && today.isBefore(bookingFrom);
    }

    /** Writes it now, and refuses a second one of an event. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("edition_pkey", "edition-there-already"), e);
        }
    }

    /** Takes it away, unless a service applies to it at this moment. */
    void remove() {
        try {
            delete();
            flush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("_edition_id_fkey", "edition-has-doors"), e);
        }
    }

    When when() {
        return event.when().orElseThrow();
    }
}
