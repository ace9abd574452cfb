package brussels.estuaire.local;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of {@code ./estuaire run}.
 *
 * @param fresh whether to forget the data of earlier runs
 * @param today the day on which the product believes to start; null for the real one
 * @param demo whether to load the demo data
 * @param examples whether the demo data include the generated ones
 * @param live whether the product runs from its sources, and follows their changes
 */
record Options(Ports ports, boolean fresh, @Nullable LocalDate today, boolean demo, boolean examples, boolean live) {

    private static final int DEFAULT_PORT = 8080;

    /** The day around which the events of the demo data lie. */
    private static final LocalDate DEMO_DAY = LocalDate.of(2026, 1, 15);

    static Options of(String... arguments) {
        var port = DEFAULT_PORT;
        var fresh = false;
        LocalDate today = null;
        var demo = true;
        var examples = true;
        var live = false;
        var rest = new ArrayDeque<>(List.of(arguments));
        while (!rest.isEmpty()) {
            var option = rest.pop();
            switch (option) {
                case "--port" -> port = port(value(option, rest));
                case "--fresh" -> fresh = true;
                case "--today" -> today = day(value(option, rest));
                case "--no-demo" -> demo = false;
                case "--no-examples" -> examples = false;
                case "--live" -> live = true;
                default -> throw new Failure("« " + option + " » is no option of run; see ./estuaire help.");
            }
        }
        var start = today == null && demo ? DEMO_DAY : today;
        var ports = port == 0 ? Ports.anyFree() : new Ports(port);
        return new Options(ports, fresh, start, demo, demo && examples, live);
    }

    private static String value(String option, ArrayDeque<String> rest) {
        if (rest.isEmpty()) {
            throw new Failure(option + " needs a value; see ./estuaire help.");
        }
        return rest.pop();
    }

    private static int port(String value) {
        try {
            return Integer.parseInt(value);
        } catch (NumberFormatException e) {
            throw new Failure("--port needs a number, and « " + value + " » is none.");
        }
    }

    private static LocalDate day(String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException e) {
            throw new Failure("--today needs a day such as 2026-01-15, and « " + value + " » is none.");
        }
    }
}
