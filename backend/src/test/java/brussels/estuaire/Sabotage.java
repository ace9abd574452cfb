package brussels.estuaire;

import java.sql.SQLException;
import java.util.function.Supplier;
import java.util.regex.Matcher;

/**
 * Takes a guard of the database away, as its owner could, until it is closed.
 *
 * <p>A test of a race has a twin that runs without the guard and sees the harm done: else the race might never have
 * happened. The product itself has no such switch.
 */
public final class Sabotage implements AutoCloseable {
    private final String repair;

    /**
     * Breaks a guard.
     *
     * @param breaking the statements that take it away
     * @param repair those that put it back
     */
    public Sabotage(String breaking, String repair) {
        this.repair = repair;
        run(breaking);
    }

    /** Makes a function without a result do something else. */
    public static Sabotage function(String signature, String body) {
        var original = ask("select pg_get_functiondef('%s'::regprocedure)".formatted(signature));
        return new Sabotage(
                original.replaceFirst("(?s)AS \\$function\\$.*", Matcher.quoteReplacement("AS '" + body + "'")),
                original);
    }

    /** Lets everybody who waits for an advisory lock go on at once, as soon as so many do. */
    public static <T> T gate(int key, int waiting, Supplier<T> start) throws SQLException {
        try (var keeper = RealPostgres.server().connectAsOwner();
                var statement = keeper.createStatement()) {
            statement.execute("select pg_advisory_lock(" + key + ")");
            var started = start.get();
            var deadline = System.nanoTime() + 30_000_000_000L;
            while (!ask("select count(*) from pg_locks where locktype = 'advisory' and not granted")
                    .equals(Integer.toString(waiting))) {
                if (System.nanoTime() > deadline) {
                    throw new IllegalStateException("Not everybody came to the gate");
                }
                Thread.onSpinWait();
            }
            return started;
        }
    }

    @Override
    public void close() {
        run(repair);
    }

    private static void run(String sql) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String ask(String sql) {
        try (var owner = RealPostgres.server().connectAsOwner();
                var statement = owner.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
