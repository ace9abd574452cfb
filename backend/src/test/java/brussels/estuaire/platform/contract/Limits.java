package brussels.estuaire.platform.contract;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/** Gives every text, list and number of the document an end, where the code has not given it a nearer one. */
final class Limits {
    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LIST = 1_000;
    private static final Map<String, Integer> LENGTHS = Map.of("uuid", 36, "date", 10, "date-time", 35);

    private Limits() {}

    static void addTo(OpenAPI api) {
        api.getComponents().getSchemas().values().forEach(schema -> SchemaWalk.each(schema, Limits::add));
        for (var path : api.getPaths().getPathItems().values()) {
            for (var operation : path.getOperations().values()) {
                if (operation.getParameters() != null) {
                    operation.getParameters().forEach(parameter -> SchemaWalk.each(parameter.getSchema(), Limits::add));
                }
                operation.getResponses().getAPIResponses().values().stream()
                        .filter(response -> response.getContent() != null)
                        .flatMap(response -> response.getContent().getMediaTypes().values().stream())
                        .forEach(media -> SchemaWalk.each(media.getSchema(), Limits::add));
            }
        }
    }

    private static void add(Schema schema) {
        if (schema.getAnyOf() != null) {
            // « A date or null » says all; the type beside it would only say « a text or null » once more.
            schema.setType(null);
        }
        var types = schema.getType();
        if (types == null) {
            return;
        }
        if (types.contains(SchemaType.STRING) && schema.getMaxLength() == null && schema.getEnumeration() == null) {
            var format = Objects.requireNonNullElse(schema.getFormat(), "");
            schema.setMaxLength(LENGTHS.getOrDefault(format, LONGEST_TEXT));
        }
        if (types.contains(SchemaType.ARRAY) && schema.getMaxItems() == null) {
            schema.setMaxItems(LONGEST_LIST);
        }
        if (types.contains(SchemaType.INTEGER)) {
            addToInteger(schema);
        }
    }

    private static void addToInteger(Schema schema) {
        if (schema.getFormat() == null) {
            schema.setFormat("int32");
        }
        if (schema.getMinimum() == null && schema.getExclusiveMinimum() == null) {
            schema.setMinimum(BigDecimal.ZERO);
        }
        if (schema.getMaximum() == null && schema.getExclusiveMaximum() == null) {
            schema.setMaximum(BigDecimal.valueOf(Integer.MAX_VALUE));
        }
    }
}
