package bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.AsyncResult;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the JVM can give at most: routes by hand, one prepared statement a request, JSON written by Jackson's generator. It
 * validates nothing, authorises nobody and knows one language; the product is measured against it.
 */
public final class Limit extends VerticleBase {
    private static final JsonFactory JSON = new JsonFactory();
    private static final Map<String, String> SQL = new HashMap<>();
    private static final byte[] STATIC = "{\"status\":\"ok\",\"message\":\"a static JSON answer\"}".getBytes(StandardCharsets.UTF_8);
    private static final int LOOPS = 2;
    private static final int CONNECTIONS_EACH = 4;
    private static final int PIPELINED = 4;

    private Pool pool;

    /** Writes the rows of a query as JSON. */
    private interface Writer {
        void write(RowSet<Row> rows, JsonGenerator json) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        for (var workload : List.of("W1", "W2", "W3", "W4", "W5", "W6", "W7", "W7U", "W8")) {
            SQL.put(workload, numbered(Files.readString(Path.of(environment("SQL_DIR"), workload + ".sql"))));
        }
        var vertx = Vertx.vertx(new VertxOptions().setEventLoopPoolSize(LOOPS).setPreferNativeTransport(true));
        vertx.deployVerticle(Limit::new, new DeploymentOptions().setInstances(LOOPS)).onFailure(cause -> {
            cause.printStackTrace();
            System.exit(1);
        });
    }

    /** The SQL with « $1 » for its first parameter: the files name theirs. */
    private static String numbered(String sql) {
        var names = new ArrayList<String>();
        return Pattern.compile("(?<!:):([a-z]+)").matcher(sql).replaceAll(match -> {
            if (!names.contains(match.group(1))) {
                names.add(match.group(1));
            }
            return "\\$" + (names.indexOf(match.group(1)) + 1);
        });
    }

    private static String environment(String name) {
        return System.getenv().get(name);
    }

    @Override
    public Future<?> start() {
        var database = new PgConnectOptions()
                .setHost("127.0.0.1")
                .setPort(Integer.parseInt(environment("PGPORT")))
                .setDatabase(environment("PGDATABASE"))
                .setUser(environment("PGUSER"))
                .setCachePreparedStatements(true)
                .setPipeliningLimit(PIPELINED);
        pool = PgBuilder.pool()
                .connectingTo(database)
                .with(new PoolOptions().setMaxSize(CONNECTIONS_EACH))
                .using(vertx)
                .build();
        var server = new HttpServerOptions().setHost("127.0.0.1").setPort(Integer.parseInt(environment("PORT")));
        return vertx.createHttpServer(server).requestHandler(this::handle).listen();
    }

    private void handle(HttpServerRequest request) {
        var path = request.path();
        if (path.startsWith("/services/")) {
            one(request, Integer.parseInt(path.substring("/services/".length())));
            return;
        }
        switch (path) {
            case "/static" -> json(request, STATIC);
            case "/services" -> list(request, "W2", Tuple.of(number(request, "commune"), number(request, "theme")), Answers::page);
            case "/search" -> list(request, "W3", Tuple.of(request.getParam("q")), Answers::page);
            case "/facets" -> list(request, "W8", Tuple.of(request.getParam("q")), Answers::facets);
            case "/evaluation" -> list(request, "W6", Tuple.of(number(request, "event")), Answers::evaluation);
            case "/agenda" -> seats(request);
            case "/agenda.ics" -> new Feed(pool, SQL.get("W7"), SQL.get("W7U")).answer(request);
            case "/registrations" -> request.body().onSuccess(body -> register(request, body.toJsonObject()));
            default -> request.response().setStatusCode(404).end();
        }
    }

    static int number(HttpServerRequest request, String name) {
        return Integer.parseInt(request.getParam(name));
    }

    private void one(HttpServerRequest request, int id) {
        pool.preparedQuery(SQL.get("W1")).execute(Tuple.of(id)).onComplete(found -> {
            if (found.succeeded() && found.result().size() == 0) {
                request.response().setStatusCode(404).end();
            } else {
                answer(request, found, Answers::service);
            }
        });
    }

    private void list(HttpServerRequest request, String workload, Tuple values, Writer writer) {
        pool.preparedQuery(SQL.get(workload)).execute(values).onComplete(found -> answer(request, found, writer));
    }

    /** The seats of a bassin's month. */
    private void seats(HttpServerRequest request) {
        list(request, "W4", Feed.values(request), Answers::seats);
    }

    /** One statement takes a seat and writes who has it, or answers nothing. */
    private void register(HttpServerRequest request, JsonObject form) {
        var values = Tuple.of(form.getInteger("event"), form.getString("name"), form.getString("email"));
        pool.preparedQuery(SQL.get("W5")).execute(values).onComplete(written -> {
            var response = request.response().putHeader("content-type", "application/json");
            if (written.failed()) {
                written.cause().printStackTrace();
                response.setStatusCode(500).end();
            } else if (written.result().size() == 0) {
                response.setStatusCode(409).end("{\"error\":\"full\"}");
            } else {
                var id = written.result().iterator().next().getInteger(0);
                response.setStatusCode(201).end("{\"id\":" + id + "}");
            }
        });
    }

    private static void answer(HttpServerRequest request, AsyncResult<RowSet<Row>> found, Writer writer) {
        try {
            if (found.failed()) {
                throw new IOException(found.cause());
            }
            var out = new ByteArrayOutputStream(8192);
            try (var json = JSON.createGenerator(out)) {
                writer.write(found.result(), json);
            }
            json(request, out.toByteArray());
        } catch (IOException e) {
            e.printStackTrace();
            request.response().setStatusCode(500).end();
        }
    }

    private static void json(HttpServerRequest request, byte[] body) {
        request.response().putHeader("content-type", "application/json").end(Buffer.buffer(body));
    }
}
