package brussels.estuaire.directory.sheets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet of services.
 *
 * @param base what it holds: {@code name}, {@code street}
 * @param language of its text, as an ISO 639 code; null when it holds no text in one language
 * @param number which of several places or practices it tells of, from 0
 * @param pointer where its value stands in the form (RFC 6901); empty when it tells of the record, and not of the form
 */
public record Column(String base, @Nullable String language, int number, String pointer, Kind kind) {
    /** What stands between several values in one cell. */
    public static final String BETWEEN = " | ";

    /** What a cell holds. */
    public enum Kind {
        /** Words. */
        TEXT,
        /** The code of a term or of a commune, or a fixed code. */
        CODE,
        /** Several codes. */
        CODES,
        /** Several names. */
        NAMES,
        /** A number. */
        NUMBER,
        /** A day. */
        DATE,
        /** Several telephone numbers. */
        PHONE,
        /** Several mail addresses. */
        EMAIL,
        /** Several addresses of pages. */
        WEBSITE,
        /** Something about the record: its key, its state, its address. */
        RECORD;

        /** Whether it holds contacts, which stand in one list whatever their kind. */
        public boolean isContact() {
            return this == PHONE || this == EMAIL || this == WEBSITE;
        }
    }

    /** Its technical heading: {@code name_fr}, {@code street_2}. */
    public String code() {
        return base + (language == null ? "" : "_" + language) + (number == 0 ? "" : "_" + (number + 1));
    }

    /** The cell of a service, as its form tells it. */
    public String cell(JsonNode form) {
        var value = form.at(pointer);
        if (kind.isContact()) {
            return joined(value, contact -> contact.path("kind").asText().equals(kind.name()), "value");
        }
        return value.isArray() ? joined(value, any -> true, "") : value.isNull() ? "" : value.asText();
    }

    private static String joined(JsonNode values, java.util.function.Predicate<JsonNode> wanted, String field) {
        return StreamSupport.stream(values.spliterator(), false)
                .filter(wanted)
                .map(value ->
                        field.isEmpty() ? value.asText() : value.path(field).asText())
                .collect(Collectors.joining(BETWEEN));
    }
}
