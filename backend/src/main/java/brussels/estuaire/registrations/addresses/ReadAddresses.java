package brussels.estuaire.registrations.addresses;

import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.platform.problem.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Reads addresses as people paste them: one a line or many, « Name &lt;mail&gt; », or the cells of a table with a name and a language.
 */
public final class ReadAddresses {
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_CELL = 1000;

    /** Letters that all mail programs tell apart, as who registers must write them. */
    private static final Pattern ADDRESS = Pattern.compile("(?=[\\x21-\\x7E]+$)" + Recipient.ADDRESS);

    private static final Pattern NAMED = Pattern.compile("(?<name>[^<>]*)<(?<address>[^<>]*)>.?");
    private static final Pattern FIRST_NAME = Pattern.compile("(?i)(pr[ée]nom|voornaam|(first|given) ?name).*");
    private static final Pattern NAME =
            Pattern.compile("(?i)(nom|naam|(last |family |sur)?name|achternaam|familienaam).*");
    private static final Pattern MAIL = Pattern.compile("(?i).*(mail|courriel|adres).*");

    private static final Map<String, Language> LANGUAGES = Stream.of(
                    "FR fr français francais frans french",
                    "NL nl nederlands néerlandais neerlandais dutch",
                    "EN en english anglais engels")
            .map(words -> words.split(" "))
            .flatMap(words -> Stream.of(words).skip(1).map(word -> Map.entry(word, Language.valueOf(words[0]))))
            .collect(Collectors.toMap(it -> it.getKey(), it -> it.getValue()));

    private final List<Invited> people = new ArrayList<>();
    private final List<FaultyLine> faults = new ArrayList<>();

    /** Where the headings of a table say that a name stands, the first name first; nothing where there are none. */
    private List<Integer> names = List.of();

    private ReadAddresses() {}

    /** Why a line invites nobody. */
    @Schema(name = "InvitationFault")
    public enum Fault {
        /** No address stands in it. */
        NO_ADDRESS,
        /** What looks like one is none. */
        FAULTY_ADDRESS
    }

    /** Somebody to invite. */
    public record Invited(
            String address, @Nullable String name, @Nullable Language language) {
        /** By what the invitations of an organisation to them are stopped, so that the address is not kept for it. */
        public UUID stopping(LinkKey keys, UUID organisation) {
            return keys.standsFor("invitations " + organisation + " " + address);
        }
    }

    /** A line that cannot be used, from 1. */
    @Schema(name = "FaultyInvitationLine")
    public record FaultyLine(int line, Fault fault) {}

    /**
     * What was understood.
     *
     * @param people each address once, as it stands first
     * @param twice how many stand there once more
     */
    public record Understood(List<Invited> people, int twice, List<FaultyLine> faults) {}

    /** What somebody pasted. */
    public static Understood in(String text) {
        var reading = new ReadAddresses();
        var lines = text.lines().toList();
        var first = true;
        for (var number = 1; number <= lines.size(); number++) {
            var line = lines.get(number - 1);
            if (line.isBlank()) {
                continue;
            }
            if (!first || !reading.takesHeadings(line)) {
                reading.read(cells(line), number);
            }
            first = false;
        }
        var once = reading.people.stream()
                .collect(Collectors.toMap(
                        it -> it.address(), it -> it, (earlier, later) -> earlier, () -> new LinkedHashMap<>()));
        return new Understood(List.copyOf(once.values()), reading.people.size() - once.size(), reading.faults);
    }

    /** The headings of a table: the first line of all, when it holds no address. */
    private boolean takesHeadings(String line) {
        var cells = cells(line);
        if (line.contains("@") || (cells.size() == 1 && !MAIL.matcher(line).matches())) {
            return false;
        }
        names = Stream.of(FIRST_NAME, NAME)
                .flatMap(wanted -> IntStream.range(0, cells.size())
                        .filter(at -> wanted.matcher(cells.get(at)).matches())
                        .boxed())
                .toList();
        return true;
    }

    /** What stands between angle brackets or quotes is not cut. */
    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        // Looked for once: a line of brackets that nothing closes is read in one pass.
        var lastBracket = line.lastIndexOf('>');
        var lastQuote = line.lastIndexOf('"');
        var from = 0;
        var closing = '\0';
        for (var at = 0; at < line.length(); at++) {
            var letter = line.charAt(at);
            if (closing != '\0') {
                closing = letter == closing ? '\0' : closing;
            } else if (letter == '"' || letter == '<') {
                var end = letter == '<' ? '>' : '"';
                closing = at < (letter == '<' ? lastBracket : lastQuote) ? end : '\0';
            } else if (letter == ';' || letter == ',' || letter == '\t') {
                cells.add(line.substring(from, at).strip());
                from = at + 1;
            }
        }
        cells.add(line.substring(from).strip());
        return cells;
    }

    /** Whether one may be invited at an address, in small letters. */
    public static boolean isAddress(String address) {
        return address.length() <= Recipient.LONGEST && ADDRESS.matcher(address).matches();
    }

    private void read(List<String> cells, int line) {
        var places = IntStream.range(0, cells.size())
                .filter(at -> cells.get(at).contains("@"))
                .boxed()
                .toList();
        if (places.isEmpty()) {
            faults.add(new FaultyLine(line, Fault.NO_ADDRESS));
        }
        for (var at : places) {
            var address = address(cells.get(at));
            if (!isAddress(address)) {
                faults.add(new FaultyLine(line, Fault.FAULTY_ADDRESS));
            } else if (places.size() == 1) {
                people.add(new Invited(address, name(cells, at), language(cells)));
            } else {
                people.add(new Invited(address, name(cells.subList(at, at + 1), 0), null));
            }
        }
    }

    /** Nobody tells two mailboxes apart by capitals. */
    private static String address(String cell) {
        if (cell.length() > LONGEST_CELL) {
            return "";
        }
        var named = NAMED.matcher(cell);
        return (named.matches() ? named.group("address") : cell)
                .strip()
                .replaceFirst("(?i)^mailto:", "")
                .replaceAll("^[\"'“”]+|[\"'“”.]+$", "")
                .toLowerCase(Locale.ROOT);
    }

    /** What the headings say is one; else what stands before the address, « Peeters; Ann », or next after it. */
    private @Nullable String name(List<String> cells, int place) {
        var named = NAMED.matcher(cells.get(place));
        var before = Stream.concat(
                cells.subList(0, place).stream(), named.matches() ? Stream.of(named.group("name")) : Stream.empty());
        var told = names.isEmpty()
                ? joined(before)
                : joined(names.stream()
                        .filter(at -> at < cells.size() && at != place)
                        .map(at -> cells.get(at)));
        var name = told.isEmpty() ? joined(cells.stream().skip(place + 1L).limit(1)) : told;
        return name.isEmpty() || name.length() > LONGEST_NAME ? null : name;
    }

    private static String joined(Stream<String> cells) {
        return cells.map(cell -> cell.replace("\"", "").strip())
                .filter(cell -> !cell.isEmpty() && spoken(cell) == null)
                .collect(Collectors.joining(" "));
    }

    private static @Nullable Language language(List<String> cells) {
        return cells.stream()
                .map(cell -> spoken(cell))
                .filter(language -> Objects.nonNull(language))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Language spoken(String cell) {
        return cell.length() > 20 ? null : LANGUAGES.get(cell.replace("\"", "").toLowerCase(Locale.ROOT));
    }
}
