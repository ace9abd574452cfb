package brussels.estuaire.platform.contract;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** Visits and copies a schema with all that it is made of; what it refers to stays where it is. */
final class SchemaWalk {
    private SchemaWalk() {}

    static void each(@Nullable Schema schema, Consumer<Schema> visit) {
        if (schema == null) {
            return;
        }
        visit.accept(schema);
        each(schema.getItems(), visit);
        each(schema.getAdditionalPropertiesSchema(), visit);
        Stream.of(schema.getAnyOf(), schema.getOneOf(), schema.getAllOf())
                .flatMap(parts -> parts == null ? Stream.empty() : parts.stream())
                .forEach(part -> each(part, visit));
        if (schema.getProperties() != null) {
            schema.getProperties().values().forEach(property -> each(property, visit));
        }
    }

    static @Nullable Schema copy(@Nullable Schema from) {
        if (from == null) {
            return null;
        }
        var to = ownWords(from)
                .items(copy(from.getItems()))
                .additionalPropertiesSchema(copy(from.getAdditionalPropertiesSchema()))
                .anyOf(copies(from.getAnyOf()))
                .oneOf(copies(from.getOneOf()))
                .allOf(copies(from.getAllOf()));
        if (from.getProperties() != null) {
            var properties = new LinkedHashMap<String, Schema>();
            from.getProperties().forEach((name, property) -> properties.put(name, copy(property)));
            to.setProperties(properties);
        }
        return to;
    }

    /** A copy of what it says itself, without its parts. */
    private static Schema ownWords(Schema from) {
        return OASFactory.createSchema()
                .ref(from.getRef())
                .type(from.getType())
                .format(from.getFormat())
                .description(from.getDescription())
                .enumeration(from.getEnumeration())
                .pattern(from.getPattern())
                .minLength(from.getMinLength())
                .maxLength(from.getMaxLength())
                .minimum(from.getMinimum())
                .maximum(from.getMaximum())
                .minItems(from.getMinItems())
                .maxItems(from.getMaxItems())
                .required(from.getRequired());
    }

    private static @Nullable List<Schema> copies(@Nullable List<Schema> from) {
        return from == null ? null : from.stream().map(SchemaWalk::copy).toList();
    }
}
