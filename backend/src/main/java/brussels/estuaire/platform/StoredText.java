package brussels.estuaire.platform;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a {@link Text}, or a list with texts, out of a query that answers with columns, and not with records. */
public final class StoredText {
    private static final JsonMapper JSON =
            JsonMapper.builder().findAndAddModules().build();
    private static final String NOTHING = "[]";

    private StoredText() {}

    /** The text of a column that was cast from JSON; read by hand, since a list has hundreds of them. */
    public static Text read(String stored) {
        try (var json = JSON.createParser(stored)) {
            var languages = new HashMap<String, String>();
            json.nextToken();
            while (json.nextToken() == JsonToken.FIELD_NAME) {
                var language = json.currentName();
                languages.put(language, json.nextTextValue());
            }
            return new Text(languages.get("fr"), languages.get("nl"), languages.get("en"));
        } catch (IOException e) {
            throw new IllegalStateException("What is stored is not a text", e);
        }
    }

    /** The text of a column that may be null. */
    public static @Nullable Text readOrNull(@Nullable String stored) {
        return stored == null ? null : read(stored);
    }

    /** The list of a column that was cast from JSON. */
    public static <T> List<T> list(String stored, Class<T> of) {
        if (stored.equals(NOTHING)) {
            return List.of();
        }
        try {
            return JSON.readerForListOf(of).readValue(stored);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is stored is no such list", e);
        }
    }
}
