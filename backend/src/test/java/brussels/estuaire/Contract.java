package brussels.estuaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The committed contract, as tests read it. */
public final class Contract {
    private static final Contract COMMITTED = new Contract(Path.of("../openapi.yaml"));

    private final List<Operation> operations = new ArrayList<>();

    private Contract(Path file) {
        try {
            var paths = new YAMLMapper().readTree(file.toFile()).path("paths");
            for (var path : paths.properties()) {
                for (var operation : path.getValue().properties()) {
                    operations.add(operation(operation.getKey(), path.getKey(), operation.getValue()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        // « /services/by-key/… » before « /services/{id} », as the server does.
        operations.sort(Comparator.comparing(operation -> operation.path().replace('{', '~')));
    }

    /** One operation: what it is called, where it is, what it may answer, and what it takes. */
    public record Operation(
            String id,
            String method,
            String path,
            Set<Integer> statuses,
            Set<String> queryParameters,
            boolean hasBody,
            boolean open) {

        boolean matches(String verb, String address) {
            return method.equalsIgnoreCase(verb) && Pattern.matches(path.replaceAll("\\{[^}]+}", "[^/]+"), address);
        }
    }

    /** The contract at the root of the repository. */
    public static Contract read() {
        return COMMITTED;
    }

    public List<Operation> operations() {
        return List.copyOf(operations);
    }

    Optional<Operation> operation(String method, String address) {
        return operations.stream()
                .filter(operation -> operation.matches(method, address))
                .findFirst();
    }

    private static Operation operation(String method, String path, JsonNode node) {
        var statuses = node.path("responses").properties().stream()
                .map(response -> Integer.valueOf(response.getKey()))
                .collect(Collectors.toSet());
        var parameters = stream(node.path("parameters"))
                .filter(parameter -> parameter.path("in").asText().equals("query"))
                .map(parameter -> parameter.path("name").asText())
                .collect(Collectors.toSet());
        return new Operation(
                node.path("operationId").asText(),
                method.toUpperCase(java.util.Locale.ROOT),
                path,
                statuses,
                parameters,
                node.has("requestBody"),
                node.path("security").isEmpty());
    }

    private static Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
