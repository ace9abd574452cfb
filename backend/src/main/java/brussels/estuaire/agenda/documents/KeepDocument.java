package brussels.estuaire.agenda.documents;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.agenda.types.EventType.Visibility;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.request.BroughtFile;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Writes the documents of an event as those who edit it: what is taken, how much of it, and what the audit keeps. */
@RequestScoped
class KeepDocument {
    static final int MOST = 20;

    /** In bytes, of one event. */
    static final long MOST_TOGETHER = 100L << 20;

    private final RecogniseFile recognise;
    private final StoreContent content;
    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    KeepDocument(RecogniseFile recognise, StoreContent content, EntityManager entities, Audit audit, Clock clock) {
        this.recognise = recognise;
        this.content = content;
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** What the history of the event tells of a document. */
    record Told(
            @Nullable Text document,
            @Nullable String documentFile,
            @Nullable Visibility documentAudience) {
        static final Told NOTHING = new Told(null, null, null);

        static Told of(EventDocument document) {
            return new Told(document.title, document.fileName, document.audience);
        }
    }

    /** Stores a file, all of it or nothing. */
    EventDocument add(Event event, FileName name, Text title, Visibility audience, BroughtFile file) {
        var document = new EventDocument();
        document.event = event.id();
        document.title = title;
        document.fileName = name.name();
        document.type = type(file, name);
        document.size = file.size();
        document.digest = HexFormat.of().formatHex(file.digest());
        document.audience = audience;
        document.createdAt = clock.now();
        document.updatedAt = document.createdAt;
        refuseTooMany(event, file.size());
        document.persistAndFlush();
        content.store(document.id, file.path());
        audit.did("DOCUMENT_ADDED", KeepEvent.subject(event), Told.NOTHING, Told.of(document));
        return document;
    }

    /** Changes what is told of a document; its content stays. */
    void change(Event event, EventDocument document, EventDocumentForm form) {
        var before = Told.of(document);
        document.title = form.title();
        document.audience = form.audience();
        document.updatedAt = clock.now();
        document.persistAndFlush();
        audit.did("DOCUMENT_CHANGED", KeepEvent.subject(event), before, Told.of(document));
    }

    /** Takes a document away, with its content. */
    void remove(Event event, EventDocument document) {
        audit.did("DOCUMENT_REMOVED", KeepEvent.subject(event), Told.of(document), Told.NOTHING);
        document.delete();
        entities.flush();
    }

    private FileType type(BroughtFile file, FileName name) {
        if (file.size() == 0) {
            throw Refusal.invalid("", "file-empty");
        }
        var type = recognise.of(file.path(), name.name()).orElseThrow(() -> Refusal.invalid("", "document-type"));
        if (!type.isNamed(name.name())) {
            throw Refusal.invalid("", "document-name");
        }
        return type;
    }

    /** One file after the other, so that those that come at once are all counted. */
    private void refuseTooMany(Event event, long more) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "event-documents " + event.id())
                .getSingleResult();
        var sizes = EventDocument.<EventDocument>list("event", event.id()).stream()
                .mapToLong(document -> document.size)
                .summaryStatistics();
        if (sizes.getCount() >= MOST || sizes.getSum() + more > MOST_TOGETHER) {
            throw Refusal.conflict("too-many-documents");
        }
    }
}
