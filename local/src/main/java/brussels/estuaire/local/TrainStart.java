package brussels.estuaire.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/** The last step of a build: the packaged backend answers once what people ask most, so that later starts are quick. */
final class TrainStart {
    private static final int SERVICES = 20;
    private static final int SEED = 1;
    private static final Duration START = Duration.ofMinutes(2);
    private static final Duration WRITING = Duration.ofMinutes(3);
    private static final Pattern RECORD = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    private static final List<String> ASKED = List.of(
            "/fr/",
            "/nl/services",
            "/api/services?size=20&facets=theme,type,audience,language,cost,commune,bassin",
            "/api/services?q=aide+ixelles&facets=theme,commune",
            "/api/services?q=mantelzorg&size=20",
            "/api/services?commune=21009&bassin=SUD_EST",
            "/api/suggestions?q=ca",
            "/api/organisations?size=20",
            "/api/bassins",
            "/api/me");

    private TrainStart() {}

    public static void main(String... arguments) throws Exception {
        var current = Workspace.current();
        var workspace = new Workspace(current.root(), Files.createTempDirectory("estuaire-training"));
        try (var postgres = Postgres.temporary()) {
            var backend = new Backend(workspace, postgres);
            backend.migrate();
            fill(postgres);
            var port = Ports.free();
            var product = URI.create("http://127.0.0.1:" + port);
            var training = backend.train(port);
            try {
                training.awaitAnswer(product.resolve("/q/health/ready"), START);
                practise(product);
            } finally {
                training.close(WRITING);
            }
        }
    }

    private static void fill(Postgres postgres) throws SQLException {
        try (var connection = postgres.connectAsApplication()) {
            connection.setAutoCommit(false);
            new Examples(connection, Instant.now(), SEED).write(SERVICES);
            connection.commit();
        }
    }

    private static void practise(URI product) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var address : ASKED) {
                ask(client, product.resolve(address));
            }
            var record = RECORD.matcher(ask(client, product.resolve("/api/services?size=1")));
            if (record.find()) {
                ask(client, product.resolve("/api/services/" + record.group(1)));
            }
        }
    }

    private static String ask(HttpClient client, URI address) throws IOException, InterruptedException {
        var answer = client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new Failure(address + " answers " + answer.statusCode() + ".");
        }
        return answer.body();
    }
}
