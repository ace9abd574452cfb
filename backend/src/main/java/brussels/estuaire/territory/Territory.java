package brussels.estuaire.territory;

import static java.util.Objects.requireNonNullElse;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
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

/** The territory as it is today: it places addresses. It is read once a request, however many addresses are placed. */
@RequestScoped
public class Territory {
    private final Clock clock;
    private final EntityManager entities;
    private @Nullable Map<Address, List<Assignment>> addresses;
    private @Nullable List<Commune> communes;

    Territory(Clock clock, EntityManager entities) {
        this.clock = clock;
        this.entities = entities;
    }

    /** An address as it is told; what is not told is empty. */
    private record Address(String commune, String postalCode) {}

    /** A point on the map, in degrees (WGS 84). */
    public record Point(double latitude, double longitude) {}

    /**
     * The bassin of an address.
     *
     * @param postalCode null when it is not known
     * @param commune its NIS code; null when it is not known
     */
    public BassinAnswer bassinOf(@Nullable String postalCode, @Nullable String commune) {
        var told = new Address(requireNonNullElse(commune, ""), requireNonNullElse(postalCode, ""));
        return BassinAnswer.of(addresses().getOrDefault(told, List.of()).stream()
                .map(BassinAnswer.Candidate::of)
                .toList());
    }

    /** The codes of the bassins that share a commune today, in order. */
    public Set<String> bassinsOf(String nis) {
        return addresses().getOrDefault(new Address(nis, ""), List.of()).stream()
                .map(assignment -> assignment.bassin)
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

    List<Commune> communes() {
        if (communes == null) {
            communes = Commune.inOrder();
        }
        return communes;
    }

    private Map<Address, List<Assignment>> addresses() {
        if (addresses == null) {
            var today = clock.today();
            var told = told(today);
            addresses = new HashMap<>();
            for (var assignment : Assignment.on(today)) {
                told.getOrDefault(assignment.id, List.of())
                        .forEach(address -> addresses
                                .computeIfAbsent(address, first -> new ArrayList<>())
                                .add(assignment));
            }
        }
        return addresses;
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
