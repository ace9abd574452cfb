package brussels.estuaire.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads a {@link Text} out of a query that answers with columns, and not with records. */
public final class StoredText {
    private static final JsonMapper JSON = new JsonMapper();

    private StoredText() {}

    /** The text of a column that was cast from JSON. */
    public static Text read(String stored) {
        try {
            return JSON.readValue(stored, Text.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored is not a text", e);
        }
    }
}
