package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.opendoors.allocation.exact.Demand;
import brussels.estuaire.opendoors.allocation.exact.Demand.Person;
import brussels.estuaire.opendoors.allocation.exact.Demand.Slot;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what is to be shared out, and among whom. */
@ApplicationScoped
class ReadDemand {
    /** Who waits for a seat has it before anybody who chose. */
    private static final String SLOTS = """
            select e.id, e.starts_at, e.ends_at,
                   case when s.waiting > 0 then 0 else coalesce(s.seats_left, 1000) end as places
              from event e join event_seats s on s.event_id = e.id
             where e.edition_id = :edition and e.state = 'PUBLISHED' and e.starts_at > :now""";

    private static final String CHOICES = """
            select c.visitor_id, c.event_id from ranking r join choice c on c.visitor_id = r.visitor_id
             where r.edition_id = :edition order by c.visitor_id, c.rank""";

    private static final String PLACES = "select visitor_id, event_id from places_in(:edition)";

    private final EntityManager entities;
    private final Clock clock;

    ReadDemand(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** As it stays until this transaction ends: nobody chooses, books or moves a day meanwhile. */
    Demand alone(UUID edition) {
        entities.createNativeQuery("select 1 from edition where event_id = :edition for no key update")
                .setParameter("edition", edition)
                .getSingleResult();
        // in the order in which seats are waited for
        entities.createNativeQuery("""
                        select 1 from (select id from event where edition_id = :edition order by cast(id as text)) as slot,
                               lateral event_seats_alone(slot.id) as held""").setParameter("edition", edition).getResultList();
        return of(edition);
    }

    /** As it is now. */
    Demand of(UUID edition) {
        Visitor.see(edition);
        var kept = lists(PLACES, edition);
        return new Demand(
                rows(SLOTS + " order by e.id", edition, true).stream()
                        .map(ReadDemand::slot)
                        .toList(),
                lists(CHOICES, edition).entrySet().stream()
                        .map(it -> new Person(it.getKey(), it.getValue(), kept.getOrDefault(it.getKey(), List.of())))
                        .toList());
    }

    private static Slot slot(Tuple row) {
        return new Slot(
                row.get(0, UUID.class),
                row.get(1, Instant.class),
                row.get(2, Instant.class),
                row.get(3, Integer.class));
    }

    private Map<UUID, List<UUID>> lists(String sql, UUID edition) {
        var lists = new HashMap<UUID, List<UUID>>();
        rows(sql, edition, false)
                .forEach(row -> lists.computeIfAbsent(row.get(0, UUID.class), it -> new ArrayList<>())
                        .add(row.get(1, UUID.class)));
        return lists;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String sql, UUID edition, boolean timed) {
        var query = entities.createNativeQuery(sql, Tuple.class).setParameter("edition", edition);
        return (timed ? query.setParameter("now", clock.now()) : query).getResultList();
    }
}
