package brussels.estuaire.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A program that this one has started: its output goes to a file, and its end is noticed. */
final class Child implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(100);
    private static final int LAST_LINES = 25;
    private static final Pattern STACK_FRAME = Pattern.compile("^\\s+(at |\\.\\.\\. )");
    private static final Set<Child> RUNNING = ConcurrentHashMap.newKeySet();

    private final String name;
    private final Process process;
    private final Path log;

    private Child(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** Starts the program; {@code environment} is added to this one's own. */
    static Child start(String name, List<String> command, Map<String, String> environment, Path log)
            throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        var child = new Child(name, builder.start(), log);
        RUNNING.add(child);
        return child;
    }

    /** Stops every program that has been started and not been stopped. */
    static void stopAll() {
        RUNNING.parallelStream().forEach(Child::close);
    }

    /** Waits until the program has ended, and fails unless it ended well. */
    void succeed() throws InterruptedException {
        if (process.waitFor() != 0) {
            throw died();
        }
    }

    /** Waits until {@code address} answers 200; fails if the program ends before, or after the time is over. */
    void awaitAnswer(URI address, Duration atMost) throws InterruptedException {
        var deadline = Instant.now().plus(atMost);
        try (var client = HttpClient.newHttpClient()) {
            while (!answers(client, address)) {
                if (!process.isAlive()) {
                    throw died();
                }
                if (Instant.now().isAfter(deadline)) {
                    throw new Failure(name + " does not answer at " + address + ". Its last lines:\n" + lastLines());
                }
                Thread.sleep(BETWEEN_QUESTIONS);
            }
        }
    }

    /** Completes when the program has ended, with the failure to tell. */
    CompletableFuture<Failure> end() {
        return process.onExit().thenApply(ended -> died());
    }

    /** Asks the program to stop, insists when it does not, and waits until it has stopped. */
    @Override
    public void close() {
        close(PATIENCE);
    }

    /** Asks the program to stop, insists when it has not within a while, and waits until it has stopped. */
    void close(Duration atMost) {
        var family = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(atMost.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        family.forEach(ProcessHandle::destroyForcibly);
        RUNNING.remove(this);
    }

    /** Ends the program without asking it, as when the current fails. */
    void kill() {
        process.destroyForcibly().onExit().join();
        RUNNING.remove(this);
    }

    private Failure died() {
        return new Failure(
                name + " has stopped (" + process.exitValue() + "). Its last lines, from " + log + ":\n" + lastLines());
    }

    private String lastLines() {
        try {
            var lines = Files.readAllLines(log).stream()
                    .filter(line -> !STACK_FRAME.matcher(line).find())
                    .toList();
            return String.join("\n", lines.subList(Math.max(0, lines.size() - LAST_LINES), lines.size()));
        } catch (IOException e) {
            return "(" + log + " cannot be read)";
        }
    }

    private static boolean answers(HttpClient client, URI address) throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(address).timeout(PATIENCE).build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }
}
