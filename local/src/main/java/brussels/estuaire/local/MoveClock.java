package brussels.estuaire.local;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.format.DateTimeFormatter;

/** {@code ./estuaire clock [+36h]}: moves the time of the running product, and tells it. */
final class MoveClock {

    private MoveClock() {}

    public static void main(String... arguments) throws IOException {
        var file = Workspace.current().clock();
        if (Files.notExists(file)) {
            System.err.println("No product has run here yet: start one with ./estuaire run.");
            System.exit(1);
        }
        try {
            var clock = new DomainClock(file, Clock.systemUTC());
            if (arguments.length > 0) {
                clock.move(arguments[0]);
            }
            System.out.println(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'in Brussels'")
                    .format(clock.now()));
        } catch (Failure e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
