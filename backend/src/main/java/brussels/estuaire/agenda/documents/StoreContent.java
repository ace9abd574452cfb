package brussels.estuaire.agenda.documents;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;

/** Puts the content of documents into the database and takes it out, a piece at a time. */
@ApplicationScoped
class StoreContent {
    private static final int PIECE = 262_144;

    private final EntityManager entities;

    StoreContent(EntityManager entities) {
        this.entities = entities;
    }

    /** Stores a file, in the transaction that runs. */
    void store(UUID document, Path file) {
        try (var content = Files.newInputStream(file)) {
            var number = 0;
            for (var piece = content.readNBytes(PIECE); piece.length > 0; piece = content.readNBytes(PIECE)) {
                entities.createNativeQuery("insert into event_document_piece values (:document, :number, :content)")
                        .setParameter("document", document)
                        .setParameter("number", number)
                        .setParameter("content", piece)
                        .executeUpdate();
                number++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The content, to be written once the answer has begun; a document that is removed meanwhile breaks it off. */
    StreamingOutput read(UUID document, long size) {
        return stream -> {
            var written = 0L;
            for (var number = 0; written < size; number++) {
                var piece = piece(document, number);
                stream.write(piece);
                written += piece.length;
            }
        };
    }

    /** In a transaction of its own: who reads slowly holds no connection. */
    @SuppressWarnings("unchecked")
    private byte[] piece(UUID document, int number) throws EOFException {
        var found = QuarkusTransaction.requiringNew().call(() -> (List<byte[]>) entities.createNativeQuery(
                        "select content from event_document_piece where document_id = :document and number = :number",
                        byte[].class)
                .setParameter("document", document)
                .setParameter("number", number)
                .getResultList());
        if (found.isEmpty()) {
            throw new EOFException("The document is no longer there");
        }
        return found.getFirst();
    }
}
