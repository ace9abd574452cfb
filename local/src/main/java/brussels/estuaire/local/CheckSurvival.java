package brussels.estuaire.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Two packaged backends on one database: nothing is sold twice; and whoever was told that they have a seat has it when the backends
 * and PostgreSQL were killed meanwhile. A twin that does not wait for the disk loses some, which shows that the killing bites.
 */
final class CheckSurvival {
    private static final int SEATS = 20;
    private static final int CROWD = 200;
    private static final int WRITERS = 16;
    private static final int ENOUGH = 300;
    private static final int ROOM = 100_000;
    private static final Duration START = Duration.ofMinutes(2);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

    /** Nothing is on the disk for ten seconds, and people are told at once. */
    private static final Map<String, String> CARELESS =
            Map.of("fsync", "on", "synchronous_commit", "off", "wal_writer_delay", "10000");

    private static final String EVENT = """
            with team as (
              insert into organisation (id, kind, name, status, created_at, updated_at)
              values (uuidv7(), 'ASBL', '{"fr": "Organisation"}', 'ACTIVE', now(), now()) returning id)
            insert into event (id, organisation_id, type, title, precision, starts_at, capacity, state, created_at, updated_at)
            select uuidv7(), team.id, 'FORMATION', '{"fr": "Formation"}', 'TIME', now() + interval '3 days', %d, 'PUBLISHED', now(), now()
              from team returning id""";

    private CheckSurvival() {}

    public static void main(String... arguments) throws Exception {
        var failed = race() + survive(Postgres.DURABLE, true) + survive(CARELESS, false);
        System.out.printf("%d passed, %d failed%n", 3 - failed, failed);
        System.exit(failed);
    }

    /** A database, its two backends, and where they answer. */
    private record Two(Postgres postgres, List<Child> backends, List<URI> products) {
        static Two start(Path directory, Postgres.Passwords passwords, Map<String, String> settings) throws Exception {
            var workspace = new Workspace(Workspace.current().root(), directory);
            var postgres = Postgres.start(directory.resolve("postgres"), 0, passwords, settings);
            var backend = new Backend(workspace, postgres);
            backend.migrate();
            var backends = new ArrayList<Child>();
            var products = new ArrayList<URI>();
            for (var port : List.of(Ports.free(), Ports.free())) {
                backends.add(backend.serveVisitors(port));
                products.add(URI.create("http://127.0.0.1:" + port));
            }
            for (var it = 0; it < products.size(); it++) {
                backends.get(it).awaitAnswer(products.get(it).resolve("/q/health/ready"), START);
            }
            return new Two(postgres, backends, products);
        }

        String event(int capacity) throws SQLException {
            return ask(EVENT.formatted(capacity));
        }

        String ask(String sql) throws SQLException {
            try (var connection = postgres.connectAsSuperuser();
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                rows.next();
                return rows.getString(1);
            }
        }

        /** Brings all that was written so far to the disk, however careless the server is: the schema and the event are there. */
        void settle() throws SQLException {
            try (var connection = postgres.connectAsSuperuser();
                    var statement = connection.createStatement()) {
                statement.execute("checkpoint");
            }
        }

        /** Registers somebody at one of the two; the answer's text, or nothing when it is not 201. */
        String register(HttpClient client, String event, int person) throws InterruptedException {
            var address = products.get(person % products.size()).resolve("/api/events/" + event + "/registrations");
            var form = "{\"name\": \"Person %1$d\", \"email\": \"person.%1$d@example.org\"}".formatted(person);
            var request = HttpRequest.newBuilder(address)
                    .header("Content-Type", "application/json")
                    .POST(BodyPublishers.ofString(form))
                    .build();
            try {
                var answer = client.send(request, BodyHandlers.ofString());
                return answer.statusCode() == 201 ? answer.body() : "";
            } catch (IOException killed) {
                return "";
            }
        }

        /** Without a word, as when the current fails. */
        void kill() throws IOException {
            backends.forEach(Child::kill);
            var server = postgres.process();
            var family = server.descendants().toList();
            server.destroyForcibly();
            server.onExit().join();
            family.forEach(it -> it.destroyForcibly());
            family.forEach(it -> it.onExit().join());
            // there is nothing left to stop, but this program still holds the lock on its data
            postgres.close();
        }

        void close() {
            backends.forEach(Child::close);
            postgres.close();
        }
    }

    /** Two hundred at once at two backends. */
    private static int race() throws Exception {
        var two = Two.start(directory(), Postgres.Passwords.random(), Postgres.DURABLE);
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var event = two.event(SEATS);
            var answers = threads.invokeAll(IntStream.range(0, CROWD)
                    .<Callable<String>>mapToObj(person -> () -> two.register(client, event, person))
                    .toList());
            var seats = 0;
            var line = 0;
            for (var answer : answers) {
                seats += answer.get().contains("\"CONFIRMED\"") ? 1 : 0;
                line += answer.get().contains("\"WAITING\"") ? 1 : 0;
            }
            var mails = two.ask("select count(distinct recipient) || ' of ' || count(*) from outgoing_mail");
            return told(
                    seats == SEATS && line == CROWD - SEATS && mails.equals(CROWD + " of " + CROWD),
                    "two backends sell %d of %d seats, %d stand in the line, mails %s"
                            .formatted(seats, SEATS, line, mails));
        } finally {
            two.close();
        }
    }

    /** Kills everything while people register, starts again, and looks for those who were told that they have a seat. */
    private static int survive(Map<String, String> settings, boolean all) throws Exception {
        var directory = directory();
        var passwords = Postgres.Passwords.random();
        var two = Two.start(directory, passwords, settings);
        var event = two.event(ROOM);
        two.settle();
        var told = registerUntilKilled(two, event);
        try (var again = Postgres.start(directory.resolve("postgres"), 0, passwords, settings)) {
            var after = new Two(again, List.of(), List.of());
            var found = Integer.parseInt(
                    after.ask("select count(*) from registration where state = 'CONFIRMED' and id in ('"
                            + String.join("', '", told) + "')"));
            var counted = after.ask("select (select count(*) from registration where state = 'CONFIRMED') = confirmed"
                    + " from event_seats where event_id = '" + event + "'");
            var sound = counted.equals("t") && told.size() >= ENOUGH && (found == told.size()) == all;
            return told(
                    sound,
                    "%s: of %d who were told that they have a seat, %d have it after kill -9"
                            .formatted(all ? "the product" : "without waiting for the disk", told.size(), found));
        }
    }

    private static List<String> registerUntilKilled(Two two, String event) throws Exception {
        Queue<String> told = new ConcurrentLinkedQueue<>();
        try (var client = HttpClient.newHttpClient();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var writer = 0; writer < WRITERS; writer++) {
                var first = writer * 100_000;
                threads.submit(() -> {
                    for (var person = first; told.size() < ENOUGH * 10; person++) {
                        var id = ID.matcher(two.register(client, event, person));
                        if (!id.find()) {
                            return null;
                        }
                        told.add(UUID.fromString(id.group(1)).toString());
                    }
                    return null;
                });
            }
            var deadline = System.nanoTime() + START.toNanos();
            while (told.size() < ENOUGH && System.nanoTime() < deadline) {
                Thread.onSpinWait();
            }
            two.kill();
        }
        return List.copyOf(told);
    }

    private static Path directory() throws IOException {
        return Files.createTempDirectory("estuaire-survival");
    }

    private static int told(boolean sound, String what) {
        System.out.println((sound ? "ok   " : "FAIL ") + what);
        return sound ? 0 : 1;
    }
}
