package brussels.estuaire.agenda.series;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How an event repeats. */
@Entity
class Series extends PanacheEntityBase {
    /** For what one registers. */
    enum Registration {
        /** For each occurrence by itself. */
        OCCURRENCE,
        /** Once, for all of them. */
        SERIES
    }

    /** The event's. */
    @Id
    UUID id;

    @OneToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "id", insertable = false, updatable = false)
    Event event;

    @Nullable
    String rule;

    List<LocalDate> dates;

    @Enumerated(EnumType.STRING)
    Registration registration;

    @Column(name = "suspended_from")
    @Nullable
    LocalDate suspendedFrom;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "suspension_reason")
    @Nullable
    Text suspensionReason;

    @Column(name = "filled_until")
    @Nullable
    LocalDate filledUntil;

    @Version
    int version;

    /** A series of an event that is known to the day. */
    static Series of(Event event) {
        var series = new Series();
        series.id = event.id();
        series.event = event;
        return series;
    }

    /** On which days it takes place, suspended or not. */
    Repetition repetition() {
        return new Repetition(first(event), rule, dates);
    }

    /** The day from which a series of an event counts. */
    static LocalDate first(Event event) {
        return Clock.dayOf(event.when().map(When::starts).orElseThrow());
    }

    /** It takes place no longer from a day on, until it is resumed. */
    void suspend(LocalDate from, Text reason) {
        suspendedFrom = from;
        suspensionReason = reason;
    }

    /** It takes place again. */
    void resume() {
        suspendedFrom = null;
        suspensionReason = null;
    }
}
