package brussels.estuaire.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where a run finds the product, and keeps its data.
 *
 * @param root the folder of the project
 * @param data what stays between runs; {@code ESTUAIRE_DATA}, else {@code .estuaire} in the project
 */
record Workspace(Path root, Path data) {

    /** The one that the script {@code estuaire} names in the environment. */
    static Workspace current() {
        var root = Path.of(System.getenv().getOrDefault("ESTUAIRE_ROOT", "")).toAbsolutePath();
        var data = System.getenv("ESTUAIRE_DATA");
        return new Workspace(
                root, data == null ? root.resolve(".estuaire") : Path.of(data).toAbsolutePath());
    }

    Path postgres() {
        return data.resolve("postgres");
    }

    Path secrets() {
        return data.resolve("secrets");
    }

    Path clock() {
        return data.resolve("clock");
    }

    Path runFile() {
        return data.resolve("run.json");
    }

    Path log(String name) {
        return data.resolve("logs").resolve(name + ".log");
    }

    Path backend() {
        return root.resolve("backend/target/quarkus-app/quarkus-run.jar");
    }

    /** The unpacked Keycloak; every run shares it, wherever its data are. */
    Path keycloak() throws IOException {
        try (var versions = Files.list(root.resolve(".estuaire/keycloak"))) {
            return versions.filter(Files::isDirectory)
                    .max(Comparator.naturalOrder())
                    .orElseThrow(() -> new Failure("Keycloak is not unpacked: run ./mvnw -pl local package."));
        }
    }

    /** Forgets everything that earlier runs kept, except the unpacked Keycloak. */
    void startOver() throws IOException {
        for (var kept : new Path[] {postgres(), secrets(), clock(), runFile(), data.resolve("logs")}) {
            delete(kept);
        }
    }

    private static void delete(Path path) throws IOException {
        if (Files.exists(path)) {
            try (var tree = Files.walk(path)) {
                for (var each : tree.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}
