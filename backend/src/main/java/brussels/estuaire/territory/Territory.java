package brussels.estuaire.territory;

import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.RequestScoped;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The territory as it is today: it places addresses. It is read once a request, however many addresses are placed. */
@RequestScoped
public class Territory {
    private final Clock clock;
    private @Nullable List<Assignment> assignments;
    private @Nullable List<Commune> communes;

    Territory(Clock clock) {
        this.clock = clock;
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
        return BassinAnswer.of(assignments().stream()
                .filter(assignment -> assignment.locality.mayHold(postalCode, commune))
                .map(BassinAnswer.Candidate::of)
                .toList());
    }

    /** The codes of the bassins that share a commune today, in order. */
    public Set<String> bassinsOf(String nis) {
        return assignments().stream()
                .filter(assignment -> assignment.locality.commune.equals(nis))
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

    List<Assignment> assignments() {
        if (assignments == null) {
            assignments = Assignment.on(clock.today());
        }
        return assignments;
    }
}
