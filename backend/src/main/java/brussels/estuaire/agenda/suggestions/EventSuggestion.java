package brussels.estuaire.agenda.suggestions;

import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody suggests an event, and what became of it. */
@Entity
@Table(name = "event_suggestion")
class EventSuggestion extends PanacheEntityBase {
    /** Its link is never renewed. */
    static final int GENERATION = 0;

    /** How far a suggestion has come. */
    @Schema(name = "EventSuggestionState")
    enum State {
        /** Whose address it is, is not known yet: nobody reads it. */
        UNCONFIRMED,
        /** Nobody has answered yet. */
        WAITING,
        /** An event is made of it. */
        TAKEN_OVER,
        /** It will not be one. */
        DECLINED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Nullable
    String bassin;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "event_id")
    @Nullable
    UUID eventId;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "confirmed_at")
    @Nullable
    Instant confirmedAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    // nobody edits it: who acts on it waits for its turn instead
    int version;

    static EventSuggestion of(@Nullable String bassin, Instant now) {
        var suggestion = new EventSuggestion();
        suggestion.bassin = bassin;
        suggestion.state = State.UNCONFIRMED;
        suggestion.createdAt = now;
        return suggestion;
    }

    /** The suggestion of an id, once nobody else acts on it: until this transaction ends. */
    static Optional<EventSuggestion> alone(EntityManager entities, UUID id) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "event-suggestion " + id)
                .getSingleResult();
        return findByIdOptional(id);
    }

    /** By which its address is confirmed. */
    PersonalLink link() {
        return new PersonalLink(Purpose.EVENT_SUGGESTION, id, GENERATION);
    }

    boolean isConfirmed() {
        return confirmedAt != null;
    }

    /** Who reads the address suggests it. */
    void confirm(Instant now) {
        state = State.WAITING;
        confirmedAt = now;
        version++;
    }

    /** Ends it: an event is made of it, or none. */
    void answer(@Nullable UUID event, Instant now) {
        if (state != State.WAITING) {
            throw Refusal.conflict("already-answered");
        }
        state = event == null ? State.DECLINED : State.TAKEN_OVER;
        eventId = event;
        answeredAt = now;
        version++;
    }
}
