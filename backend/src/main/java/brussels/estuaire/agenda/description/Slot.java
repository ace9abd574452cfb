package brussels.estuaire.agenda.description;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That an event is a slot of an open door, which writes it: a time at which one visits a service.
 *
 * @param doorId the open door
 * @param editionId the edition in which the door opens; null when it opens alone
 * @param room which of its rooms; null when it has one
 */
@Embeddable
public record Slot(
        @Column(name = "door_id", insertable = false, updatable = false)
        UUID doorId,

        @Column(name = "edition_id", insertable = false, updatable = false) @Nullable
        UUID editionId,

        @Column(insertable = false, updatable = false) @Nullable
        String room) {}
