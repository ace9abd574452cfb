package brussels.estuaire.opendoors.doors;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.directory.Service;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.organisations.Contact;
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
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That a service opens its doors: in an edition, where it applies as a host, or alone. */
@Entity
@Table(name = "open_door")
public class OpenDoor extends PanacheEntityBase {
    /** How far an application has come; a door that opens alone is accepted at once. */
    @Schema(name = "OpenDoorState")
    public enum State {
        /** The service applies. */
        PROPOSED,
        /** The team asks for changes before. */
        CHANGES_REQUESTED,
        /** It opens. */
        ACCEPTED,
        /** The team does not take it. */
        REFUSED,
        /** The service does not open after all. */
        WITHDRAWN;

        /** Whether it may come after another. */
        boolean follows(State before) {
            return switch (this) {
                case PROPOSED -> Set.of(CHANGES_REQUESTED, WITHDRAWN).contains(before);
                case CHANGES_REQUESTED -> before == PROPOSED;
                case ACCEPTED -> Set.of(PROPOSED, CHANGES_REQUESTED, REFUSED).contains(before);
                case REFUSED -> Set.of(PROPOSED, CHANGES_REQUESTED).contains(before);
                case WITHDRAWN -> Set.of(PROPOSED, CHANGES_REQUESTED, ACCEPTED).contains(before);
            };
        }
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "edition_id", updatable = false)
    @Nullable
    Edition edition;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_id")
    Service service;

    @Enumerated(EnumType.STRING)
    State state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text reason;

    @JdbcTypeCode(SqlTypes.JSON)
    Text welcome;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text shown;

    @Embedded
    Place place;

    @Nullable
    String bassin;

    double latitude;

    double longitude;

    boolean approximate;

    List<String> languages;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Contact contact;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    /** That a service applies; a door that opens alone asks nobody. */
    static OpenDoor of(@Nullable Edition edition, Service service, Instant now) {
        var door = new OpenDoor();
        door.edition = edition;
        door.service = service;
        door.state = edition == null ? State.ACCEPTED : State.PROPOSED;
        door.createdAt = now;
        return door;
    }

    public UUID id() {
        return id;
    }

    /** In which edition it opens; null when it opens alone. */
    public @Nullable Edition edition() {
        return edition;
    }

    public Service service() {
        return service;
    }

    public State state() {
        return state;
    }

    /** What visitors are told first. */
    public Text welcome() {
        return welcome;
    }

    /** Where it opens. */
    public Place place() {
        return place;
    }

    /** Why it was refused or withdrawn, or what is to change; null when there is nothing to say. */
    public @Nullable Text reason() {
        return reason;
    }

    public int version() {
        return version;
    }

    /** Brings it into the next state, where that follows on its own (else 409). */
    void become(State next, @Nullable Text why, Instant now) {
        if (!next.follows(state)) {
            throw Refusal.conflict("open-door-state");
        }
        state = next;
        reason = why;
        updatedAt = now;
    }

    /** Writes it now, and refuses a second one of a service in an edition. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("open_door_once_in_an_edition", "open-door-there-already"), e);
        }
    }
}
