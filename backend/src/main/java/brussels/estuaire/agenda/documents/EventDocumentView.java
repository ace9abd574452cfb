package brussels.estuaire.agenda.documents;

import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * A document of an event.
 *
 * @param mediaType found by its content
 * @param size in bytes
 * @param audience who reads it, of those who see the event
 */
record EventDocumentView(
        UUID id,
        Text title,
        String fileName,
        FileType type,
        String mediaType,
        long size,
        Visibility audience,
        int version,
        OffsetDateTime updatedAt) {
    static EventDocumentView of(EventDocument it) {
        return new EventDocumentView(
                it.id,
                it.title,
                it.fileName,
                it.type,
                it.type.mediaType(),
                it.size,
                it.audience,
                it.version,
                Clock.inBrussels(it.updatedAt));
    }
}
