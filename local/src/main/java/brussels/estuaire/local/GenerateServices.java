package brussels.estuaire.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;

/** {@code ./estuaire generate N [--seed S]}: adds invented services to the running product. */
final class GenerateServices {

    private static final int DEFAULT_SEED = 2;

    private GenerateServices() {}

    public static void main(String... arguments) throws Exception {
        try {
            var count = number(arguments, 0, "how many services");
            var seed = arguments.length > 1 && arguments[1].equals("--seed")
                    ? number(arguments, 2, "a seed")
                    : DEFAULT_SEED;
            generate(Workspace.current(), count, seed);
            System.out.println(count + " services are added.");
        } catch (Failure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private static void generate(Workspace workspace, int count, long seed) throws IOException, SQLException {
        var now = new DomainClock(workspace.clock(), Clock.systemUTC()).now().toInstant();
        try (var connection = connect(workspace)) {
            connection.setAutoCommit(false);
            if (isThere(connection, seed)) {
                throw new Failure("The services of seed " + seed + " are already there: choose another with --seed.");
            }
            new Examples(connection, now, seed).write(count);
            connection.commit();
        }
    }

    private static Connection connect(Workspace workspace) throws IOException {
        if (Files.notExists(workspace.runFile())) {
            throw new Failure("No product runs: start one with ./estuaire run.");
        }
        var product = URI.create(RunFile.read(workspace.runFile()).baseUrl()).getPort();
        var password = new Secrets(workspace.secrets()).of("postgres.application");
        try {
            return DriverManager.getConnection(
                    Postgres.jdbcUrl(new Ports(product).postgres(), Postgres.DATABASE), Postgres.APPLICATION, password);
        } catch (SQLException e) {
            throw new Failure("The product does not run (" + e.getMessage() + "): start it with ./estuaire run.");
        }
    }

    private static boolean isThere(Connection connection, long seed) throws SQLException {
        try (var statement = connection.prepareStatement("select 1 from service where source = ? limit 1")) {
            statement.setString(1, Examples.source(seed));
            return statement.executeQuery().next();
        }
    }

    private static int number(String[] arguments, int position, String what) {
        try {
            return Integer.parseInt(arguments[position]);
        } catch (ArrayIndexOutOfBoundsException | NumberFormatException e) {
            throw new Failure("Say " + what + ", for example ./estuaire generate 5000 --seed 7.");
        }
    }
}
