package brussels.estuaire.platform.contract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Tells what callers send from what they read.
 *
 * <p>In what they read every key is there. What they send may leave keys out, but has none that is not declared; a shape
 * that goes both ways stands in the document twice, the second time as {@code …Input}.
 */
final class Schemas {
    private static final String PREFIX = "#/components/schemas/";

    private final Map<String, Schema> all;
    private final Set<String> sent = new TreeSet<>();
    private final Set<String> read = new TreeSet<>();

    private Schemas(Map<String, Schema> all) {
        this.all = all;
    }

    static void complete(OpenAPI api) {
        var schemas = new Schemas(new HashMap<>(api.getComponents().getSchemas()));
        var operations = api.getPaths().getPathItems().values().stream()
                .flatMap(path -> path.getOperations().values().stream())
                .toList();
        operations.forEach(schemas::collect);
        schemas.read.add("Problem");
        schemas.follow(schemas.read);
        schemas.follow(schemas.sent);
        schemas.tellApart(api, operations);
        Limits.addTo(api);
    }

    private void collect(Operation operation) {
        if (operation.getRequestBody() != null) {
            references(operation.getRequestBody().getContent(), sent);
        }
        operation
                .getResponses()
                .getAPIResponses()
                .values()
                .forEach(response -> references(response.getContent(), read));
    }

    private void references(@Nullable Content content, Set<String> names) {
        if (content != null) {
            content.getMediaTypes().values().forEach(media -> references(media.getSchema(), names));
        }
    }

    private static void references(@Nullable Schema schema, Set<String> names) {
        SchemaWalk.each(schema, part -> {
            if (part.getRef() != null) {
                names.add(name(part));
            }
        });
    }

    /** Adds the schemas that these refer to, and those that they refer to. */
    private void follow(Set<String> names) {
        var open = new ArrayList<>(names);
        while (!open.isEmpty()) {
            var found = new HashSet<String>();
            references(all.get(open.removeLast()), found);
            found.stream().filter(names::add).forEach(open::add);
        }
    }

    private void tellApart(OpenAPI api, Iterable<Operation> operations) {
        var inputs = new HashMap<String, String>();
        sent.removeIf(name -> !hasKeys(all.get(name)));
        sent.stream().filter(read::contains).forEach(name -> inputs.put(name, name + "Input"));
        for (var name : sent) {
            var input = Objects.requireNonNull(SchemaWalk.copy(all.get(name)), name);
            SchemaWalk.each(input, part -> rename(part, inputs));
            input.setAdditionalPropertiesSchema(null);
            input.setAdditionalPropertiesBoolean(false);
            api.getComponents().addSchema(inputs.getOrDefault(name, name), input);
        }
        operations.forEach(operation -> renameInBody(operation, inputs));
        for (var name : read) {
            var output = all.get(name);
            if (output != null && hasKeys(output)) {
                output.setRequired(new ArrayList<>(output.getProperties().keySet()));
            }
        }
    }

    private static void renameInBody(Operation operation, Map<String, String> inputs) {
        if (operation.getRequestBody() != null) {
            operation
                    .getRequestBody()
                    .getContent()
                    .getMediaTypes()
                    .values()
                    .forEach(media -> SchemaWalk.each(media.getSchema(), part -> rename(part, inputs)));
        }
    }

    private static boolean hasKeys(@Nullable Schema schema) {
        return schema != null && schema.getProperties() != null;
    }

    private static void rename(Schema part, Map<String, String> inputs) {
        if (part.getRef() != null) {
            part.setRef(PREFIX + inputs.getOrDefault(name(part), name(part)));
        }
    }

    private static String name(Schema reference) {
        return reference.getRef().substring(PREFIX.length());
    }
}
