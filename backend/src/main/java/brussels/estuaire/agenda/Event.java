package brussels.estuaire.agenda;

import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.agenda.description.ProgrammePart;
import brussels.estuaire.agenda.description.Recurrence;
import brussels.estuaire.agenda.description.RegistrationWindow;
import brussels.estuaire.agenda.description.Slot;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.agenda.types.EventType;
import brussels.estuaire.agenda.types.OwnRules;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Something at a date in the agenda, or at a date to be defined. */
@Entity
public class Event extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation_id")
    Organisation organisation;

    @ManyToMany
    @JoinTable(
            name = "event_co_organiser",
            joinColumns = @JoinColumn(name = "event_id"),
            inverseJoinColumns = @JoinColumn(name = "organisation_id"))
    Set<Organisation> coOrganisers = new HashSet<>();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "type")
    EventType type;

    @Nullable
    String bassin;

    @Column(name = "circle_id")
    @Nullable
    UUID circle;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text description;

    List<String> themes;

    List<String> missions;

    List<String> languages;

    @Enumerated(EnumType.STRING)
    When.@Nullable Precision precision;

    @Column(name = "starts_at")
    @Nullable
    Instant startsAt;

    @Column(name = "ends_at")
    @Nullable
    Instant endsAt;

    @Embedded
    @Nullable
    Place place;

    @Column(name = "online_link")
    @Nullable
    String onlineLink;

    @JdbcTypeCode(SqlTypes.JSON)
    List<ProgrammePart> programme;

    @Nullable
    Integer capacity;

    @Embedded
    @Nullable
    OwnRules ownRules;

    @Embedded
    @Nullable
    RegistrationWindow registrationWindow;

    @Embedded
    @Nullable
    Recurrence recurrence;

    @Embedded
    @Nullable
    Slot slot;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Contact> contacts;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Attendance attendance;

    @Enumerated(EnumType.STRING)
    EventState state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text reason;

    /** Whether everybody sees it, as PostgreSQL keeps it: it is announced, to everybody. */
    @Column(insertable = false, updatable = false)
    boolean listed;

    @Nullable
    String provenance;

    @Version
    int version;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    /** A new event, which only its organiser and the coordinator see until it is published. */
    static Event draft(Organisation organiser, Instant now) {
        var event = new Event();
        event.organisation = organiser;
        event.state = EventState.DRAFT;
        event.createdAt = now;
        return event;
    }

    public UUID id() {
        return id;
    }

    public Text title() {
        return title;
    }

    public @Nullable Text description() {
        return description;
    }

    public Organisation organisation() {
        return organisation;
    }

    public @Nullable Place place() {
        return place;
    }

    /** Whose coordinator decides on it; null for the whole Region. */
    public @Nullable String bassin() {
        return bassin;
    }

    /** Whose meeting it is; null when it is no circle's. */
    public @Nullable UUID circle() {
        return circle;
    }

    public EventState state() {
        return state;
    }

    /** How many came; null while nobody has said. */
    public @Nullable Attendance attendance() {
        return attendance;
    }

    /** Why it is cancelled, postponed, refused or to be changed. */
    public Optional<Text> reason() {
        return Optional.ofNullable(reason);
    }

    /** When it is; nothing while that is to be defined. */
    public Optional<When> when() {
        return precision == null || startsAt == null
                ? Optional.empty()
                : Optional.of(When.of(precision, startsAt, endsAt));
    }

    /** Whether it is a series: what it tells holds for its occurrences, which are events of their own. */
    public boolean isSeries() {
        return recurrence != null && recurrence.isSeries();
    }

    /** As which slot of an open door it stands; null when it is none. */
    public @Nullable Slot slot() {
        return slot;
    }

    /** Whether it stands for one day of a series. */
    public boolean isOccurrence() {
        return recurrence != null && !recurrence.isSeries();
    }

    void takesPlace(@Nullable When when) {
        precision = when == null ? null : when.precision();
        startsAt = when == null ? null : when.starts();
        endsAt = when == null ? null : when.ends();
    }

    /** Brings it into the next state, where that follows on its own (else 409); with the reason of those that need one. */
    void become(EventState next, @Nullable Text why, Instant now) {
        if (!mayBecome(next)) {
            throw Refusal.conflict("event-state");
        }
        state = next;
        reason = why;
        updatedAt = now;
    }

    /** Whether that follows on its state; a series is suspended, and neither postponed nor taken back once it is announced. */
    boolean mayBecome(EventState next) {
        var instead = next == EventState.POSTPONED || (next == EventState.DRAFT && state.isAnnounced());
        return next.follows(state) && !(isSeries() && instead);
    }
}
