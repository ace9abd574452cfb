package brussels.estuaire.local;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/** The JSON in which the product keeps texts and lists of records. */
final class Json {

    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    /** A text in French and Dutch, of which one may be unknown; null when both are. */
    static @Nullable ObjectNode text(@Nullable String french, @Nullable String dutch) {
        return french == null && dutch == null
                ? null
                : object().put("fr", french).put("nl", dutch).putNull("en");
    }

    /** A contact of the organisation or service; null when the value is unknown. */
    static @Nullable ObjectNode contact(String kind, @Nullable String value) {
        return value == null
                ? null
                : object().put("kind", kind).put("value", value).putNull("label");
    }

    static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The known ones, in a list. */
    static ArrayNode list(@Nullable ObjectNode... items) {
        var list = MAPPER.createArrayNode();
        for (var item : items) {
            if (item != null) {
                list.add(item);
            }
        }
        return list;
    }
}
