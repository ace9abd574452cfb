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
import java.time.OffsetDateTime;
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
    private static final List<String> SERVICE = List.of("id", "name", "description", "street", "postalCode", "phone", "email");
    private static final List<String> ITEM = List.of("id", "name", "excerpt", "street", "postalCode", "phone", "organisation");
    private static final int LOOPS = 2;
    private static final int CONNECTIONS_EACH = 4;
    private static final int PIPELINED = 4;

    private Pool pool;

    /** Writes the rows of a query as JSON. */
    private interface Writer {
        void write(RowSet<Row> rows, JsonGenerator json) throws IOException;
    }

    public static void main(String[] arguments) throws IOException {
        for (var workload : List.of("W1", "W2", "W3", "W7", "W7U", "W8")) {
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
            case "/services" -> list(request, "W2", Tuple.of(number(request, "commune"), number(request, "theme")), Limit::page);
            case "/search" -> list(request, "W3", Tuple.of(request.getParam("q")), Limit::page);
            case "/facets" -> list(request, "W8", Tuple.of(request.getParam("q")), Limit::facets);
            case "/agenda.ics" -> calendar(request);
            default -> request.response().setStatusCode(404).end();
        }
    }

    private static int number(HttpServerRequest request, String name) {
        return Integer.parseInt(request.getParam(name));
    }

    private void one(HttpServerRequest request, int id) {
        pool.preparedQuery(SQL.get("W1")).execute(Tuple.of(id)).onComplete(found -> {
            if (found.succeeded() && found.result().size() == 0) {
                request.response().setStatusCode(404).end();
            } else {
                answer(request, found, Limit::service);
            }
        });
    }

    private void list(HttpServerRequest request, String workload, Tuple values, Writer writer) {
        pool.preparedQuery(SQL.get(workload)).execute(values).onComplete(found -> answer(request, found, writer));
    }

    private static OffsetDateTime moment(HttpServerRequest request, String name) {
        return OffsetDateTime.parse(request.getParam(name));
    }

    /** Who has it already is asked about by one small query, as calendar programs ask every hour. */
    private void calendar(HttpServerRequest request) {
        var values = Tuple.of(number(request, "bassin"), moment(request, "from"), moment(request, "to"));
        var known = request.getHeader("if-none-match");
        if (known == null) {
            pool.preparedQuery(SQL.get("W7")).execute(values).onComplete(found -> calendar(request, found));
            return;
        }
        pool.preparedQuery(SQL.get("W7U")).execute(values).onComplete(found -> {
            if (found.succeeded() && known.equals('"' + found.result().iterator().next().getString(0) + '"')) {
                request.response().setStatusCode(304).end();
            } else {
                request.response().setStatusCode(500).end();
            }
        });
    }

    private static void calendar(HttpServerRequest request, AsyncResult<RowSet<Row>> found) {
        if (found.failed()) {
            found.cause().printStackTrace();
            request.response().setStatusCode(500).end();
            return;
        }
        var calendar = new Calendar(found.result().size());
        var ids = 0L;
        for (var row : found.result()) {
            calendar.event(row);
            ids += row.getInteger(0);
        }
        request.response()
                .putHeader("content-type", "text/calendar; charset=utf-8")
                .putHeader("etag", "\"" + found.result().size() + "-" + ids + '"')
                .end(calendar.end());
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

    private static void service(RowSet<Row> rows, JsonGenerator json) throws IOException {
        var row = rows.iterator().next();
        json.writeStartObject();
        json.writeNumberField("id", row.getInteger(0));
        for (var i = 1; i < SERVICE.size(); i++) {
            json.writeStringField(SERVICE.get(i), row.getString(i));
        }
        json.writeStringField("updatedAt", row.getOffsetDateTime(7).toString());
        json.writeObjectFieldStart("organisation");
        json.writeNumberField("id", row.getInteger(8));
        json.writeStringField("name", row.getString(9));
        json.writeEndObject();
        json.writeStringField("commune", row.getString(10));
        json.writeStringField("bassin", row.getString(11));
        array(json, "themes", row.getArrayOfStrings(12));
        array(json, "audiences", row.getArrayOfStrings(13));
        json.writeEndObject();
    }

    private static void array(JsonGenerator json, String name, String[] values) throws IOException {
        json.writeArrayFieldStart(name);
        for (var value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    private static void page(RowSet<Row> rows, JsonGenerator json) throws IOException {
        var total = 0L;
        json.writeStartObject();
        json.writeArrayFieldStart("items");
        for (var row : rows) {
            total = row.getLong(0);
            json.writeStartObject();
            json.writeNumberField("id", row.getInteger(1));
            for (var i = 1; i < ITEM.size(); i++) {
                json.writeStringField(ITEM.get(i), row.getString(i + 1));
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberField("total", total);
        json.writeEndObject();
    }

    private static void facets(RowSet<Row> rows, JsonGenerator json) throws IOException {
        String open = null;
        json.writeStartObject();
        for (var row : rows) {
            var facet = row.getString(0);
            if (facet.equals("total")) {
                json.writeNumberField("total", row.getLong(2));
                continue;
            }
            if (!facet.equals(open)) {
                if (open != null) {
                    json.writeEndObject();
                }
                json.writeObjectFieldStart(facet);
                open = facet;
            }
            json.writeNumberField(String.valueOf(row.getInteger(1)), row.getLong(2));
        }
        if (open != null) {
            json.writeEndObject();
        }
        json.writeEndObject();
    }
}
