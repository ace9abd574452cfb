package brussels.estuaire.territory;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import brussels.estuaire.platform.Clock;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The territory as it is today: it places addresses.
 *
 * <p>Every answer about a service places some, and the territory changes a few times a year: it is kept in memory, and read
 * anew when this backend has changed it, or after a second, since another may have.
 */
@ApplicationScoped
public class Territory {
    private static final Duration UNSEEN = Duration.ofSeconds(1);

    private final Clock clock;
    private final EntityManager entities;
    private final Cache<LocalDate, Day> days =
            Caffeine.newBuilder().maximumSize(2).expireAfterWrite(UNSEEN).build();

    Territory(Clock clock, EntityManager entities) {
        this.clock = clock;
        this.entities = entities;
    }

    /** An address as it is told; what is not told is empty. */
    private record Address(String commune, String postalCode) {}

    /** What holds on one day. */
    private record Day(List<Commune> communes, Set<String> bassins, Map<Address, BassinAnswer> answers) {
        BassinAnswer bassinOf(@Nullable String postalCode, @Nullable String commune) {
            var told = new Address(requireNonNullElse(commune, ""), requireNonNullElse(postalCode, ""));
            return answers.getOrDefault(told, BassinAnswer.NOWHERE);
        }
    }

    /** An assignment was written or removed. */
    record Changed() {}

    /** Where addresses lie on one day; it asks the database nothing. */
    @FunctionalInterface
    public interface Placing {
        /** See {@link Territory#bassinOf}. */
        BassinAnswer bassinOf(@Nullable String postalCode, @Nullable String commune);
    }

    /** A point on the map, in degrees (WGS 84). */
    public record Point(double latitude, double longitude) {}

    /**
     * The bassin of an address.
     *
     * @param postalCode null when it is not known
     * @param commune its NIS code; null when it is not known
     */
    public BassinAnswer bassinOf(@Nullable String postalCode, @Nullable String commune) {
        return placing().bassinOf(postalCode, commune);
    }

    /** Where addresses lie today, for who asks for many at once. */
    public Placing placing() {
        return today()::bassinOf;
    }

    /** The codes of the bassins that share a commune today, in order. */
    public Set<String> bassinsOf(String nis) {
        return bassinOf(null, nis).candidates().stream()
                .map(BassinAnswer.Candidate::bassin)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The centroid of a commune: an approximate place for what has no better one. */
    public Point centroidOf(String nis) {
        return communes().stream()
                .filter(commune -> commune.nis.equals(nis))
                .map(commune -> new Point(commune.latitude, commune.longitude))
                .findFirst()
                .orElseThrow();
    }

    /** Whether a commune of the Region has this NIS code. */
    public boolean hasCommune(String nis) {
        return communes().stream().anyMatch(commune -> commune.nis.equals(nis));
    }

    /** Whether a bassin has this code. */
    public boolean hasBassin(String code) {
        return today().bassins.contains(code);
    }

    List<Commune> communes() {
        return today().communes;
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) Changed changed) {
        days.invalidateAll();
    }

    private Day today() {
        return days.get(clock.today(), day -> new Day(Commune.inOrder(), Bassin.codes(), answers(day)));
    }

    private Map<Address, BassinAnswer> answers(LocalDate day) {
        var told = told(day);
        var candidates = new HashMap<Address, List<BassinAnswer.Candidate>>();
        for (var assignment : Assignment.on(day)) {
            told.getOrDefault(assignment.id, List.of())
                    .forEach(address -> candidates
                            .computeIfAbsent(address, first -> new ArrayList<>())
                            .add(BassinAnswer.Candidate.of(assignment)));
        }
        return candidates.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, fitting -> BassinAnswer.of(List.copyOf(fitting.getValue()))));
    }

    /** The addresses that may fall under an assignment, by its id. */
    @SuppressWarnings("unchecked")
    private Map<UUID, List<Address>> told(LocalDate day) {
        var rows = (List<Tuple>) entities.createNativeQuery(
                        "select assignment_id, commune, postal_code from addresses_on(:day)", Tuple.class)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .collect(groupingBy(
                        row -> row.get(0, UUID.class),
                        mapping(row -> new Address(row.get(1, String.class), row.get(2, String.class)), toList())));
    }
}
