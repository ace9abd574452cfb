package brussels.estuaire.opendoors.allocation.exact;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is shared out, and who would like to have it.
 *
 * @param slots those that take place; in canonical order, whichever order they came in
 * @param people those who chose; in canonical order, too
 */
public record Demand(List<Slot> slots, List<Person> people) {
    /** As PostgreSQL orders them, and as their letters are read. */
    static final Comparator<UUID> CANONICAL = Comparator.comparing(UUID::toString);

    public Demand {
        slots = slots.stream().sorted(Comparator.comparing(Slot::id, CANONICAL)).toList();
        people = people.stream()
                .sorted(Comparator.comparing(Person::id, CANONICAL))
                .toList();
    }

    /**
     * A time at which one visits.
     *
     * @param places how many more people it takes
     */
    public record Slot(UUID id, Instant starts, Instant ends, int places) {
        boolean overlaps(Slot other) {
            return starts.isBefore(other.ends) && other.starts.isBefore(ends);
        }
    }

    /**
     * Somebody who chose.
     *
     * @param choices slots, the one that they would like best first; some may not take place any more
     * @param kept slots in which they have a place already, and keep it
     */
    public record Person(UUID id, List<UUID> choices, List<UUID> kept) {
        public Person {
            choices = List.copyOf(choices);
            kept = kept.stream().sorted(CANONICAL).toList();
        }
    }

    /** What tells one demand from another, in 64 hexadecimal digits. */
    public String digest() {
        var told = slots.stream().map(Slot::toString).collect(Collectors.joining("\n", "", "\n"))
                + people.stream().map(Person::toString).collect(Collectors.joining("\n"));
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(told.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
