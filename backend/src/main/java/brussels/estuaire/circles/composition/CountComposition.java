package brussels.estuaire.circles.composition;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.circles.composition.Composition.Part;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Counts who sits in a circle on a day against whom it looks for. */
@ApplicationScoped
public class CountComposition {
    private static final String DECIDING = """
            select m.sector, o.kind, o.seat_commune from mandate m left join organisation o on o.id = m.organisation_id
             where m.circle_id = :circle and m.days @> cast(:day as date) and m.role in ('MEMBER', 'CHAIR')
               and cast(:day as date) <= coalesce((select last_day from circle c where c.id = m.circle_id), cast(:day as date))
            """;

    private final EntityManager entities;
    private final WhoSits whoSits;

    CountComposition(EntityManager entities, WhoSits whoSits) {
        this.entities = entities;
        this.whoSits = whoSits;
    }

    /** What somebody counts as: a sector of the circle, and the kind and the seat's commune of whom they sit for. */
    public record Seat(
            @Nullable String sector,
            @Nullable String kind,
            @Nullable String commune) {}

    /** What is wanted of a code. */
    private record Sought(String code, @Nullable Text name, int wanted) {}

    Composition of(Circle circle, LocalDate day) {
        return with(circle, day, List.of());
    }

    /** How it would be if these sat in it, too; the caller's right to know is checked by who asks. */
    public Composition with(Circle circle, LocalDate day, List<Seat> also) {
        var seats = seats(circle, day);
        seats.addAll(also);
        return new Composition(
                day,
                seats.size(),
                circle.minimum(),
                circle.maximum(),
                parts(
                        circle.sectors().stream()
                                .map(it -> new Sought(it.code(), it.name(), it.wanted()))
                                .toList(),
                        seats,
                        it -> it.sector),
                parts(
                        circle.kinds().stream()
                                .map(it -> new Sought(it.kind().name(), null, it.wanted()))
                                .toList(),
                        seats,
                        it -> it.kind),
                parts(
                        circle.communes().stream()
                                .map(it -> new Sought(it.commune(), null, it.wanted()))
                                .toList(),
                        seats,
                        it -> it.commune));
    }

    /** What is sought first, as the circle tells it; then what is there besides, the most first; what is not known at the end. */
    private static List<Part> parts(List<Sought> sought, List<Seat> seats, Function<Seat, @Nullable String> by) {
        var have = new HashMap<@Nullable String, Integer>();
        seats.forEach(seat -> have.merge(by.apply(seat), 1, (one, other) -> one + other));
        var unknown = have.remove(null);
        var parts = new ArrayList<Part>();
        for (var each : sought) {
            var there = have.remove(each.code);
            parts.add(Part.of(each.code, each.name, each.wanted, there == null ? 0 : there));
        }
        have.entrySet().stream()
                .sorted(Map.Entry.<@Nullable String, Integer>comparingByValue().reversed())
                .forEach(rest -> parts.add(Part.of(rest.getKey(), null, 0, rest.getValue())));
        if (unknown != null) {
            parts.add(Part.of(null, null, 0, unknown));
        }
        return parts;
    }

    @SuppressWarnings("unchecked")
    private List<Seat> seats(Circle circle, LocalDate day) {
        whoSits.see(circle.id());
        var rows = (List<Object[]>) entities.createNativeQuery(DECIDING, Object[].class)
                .setParameter("circle", circle.id())
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Seat((String) row[0], (String) row[1], (String) row[2]))
                .collect(Collectors.toCollection(ArrayList::new));
    }
}
