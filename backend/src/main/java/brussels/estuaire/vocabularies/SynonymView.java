package brussels.estuaire.vocabularies;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Phrases that mean the same to who searches. */
record SynonymView(
        UUID id,
        List<String> phrases,
        @Schema(nullable = true) @Nullable String source,
        int version) {

    static SynonymView of(Synonym synonym) {
        return new SynonymView(synonym.id, synonym.phrases, synonym.source, synonym.version);
    }
}
