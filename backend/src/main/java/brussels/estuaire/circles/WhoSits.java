package brussels.estuaire.circles;

import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who sits in circles on a day, counted; row-level security shows a transaction only the mandates that it has named. */
@ApplicationScoped
public class WhoSits {
    private static final String GUARD = "estuaire.mandates";

    private final EntityManager entities;

    WhoSits(EntityManager entities) {
        this.entities = entities;
    }

    /** An organisation that somebody sits for. */
    @Schema(name = "SittingOrganisation")
    public record Sitting(UUID id, Text name) {}

    /**
     * Lets the rest of the transaction see mandates; the caller's right to them is checked by who asks.
     *
     * @param rows keys of circles or mandates; or {@code address …} or {@code due}, alone
     */
    public void see(Object... rows) {
        GuardedRows.name(
                entities, GUARD, Arrays.stream(rows).map(Object::toString).collect(Collectors.joining(",")));
    }

    /** Whether somebody sits in a circle on a day. */
    public boolean sits(UUID circle, String address, LocalDate day) {
        see(circle);
        return (boolean) entities.createNativeQuery("select sits_in(:circle, :address, :day)", Boolean.class)
                .setParameter("circle", circle)
                .setParameter("address", address)
                .setParameter("day", day)
                .getSingleResult();
    }

    /** Whether it is they who chair a circle on a day. */
    boolean chairs(UUID circle, String address, LocalDate day) {
        return sits(circle, address, day)
                && (boolean) entities.createNativeQuery("""
                        select exists (select from mandate
                                        where chaired = :circle and email = :address and days @> cast(:day as date))""", Boolean.class)
                        .setParameter("circle", circle)
                        .setParameter("address", address)
                        .setParameter("day", day)
                        .getSingleResult();
    }

    /** How many people sit in each of these circles on a day; those in which nobody does are left out. */
    Map<UUID, Integer> counts(Collection<UUID> circles, LocalDate day) {
        see(circles.toArray());
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select m.circle_id, cast(count(*) as integer) from mandate m join circle c on c.id = m.circle_id
                         where m.circle_id = any (:circles) and m.days @> cast(:day as date)
                           and cast(:day as date) <= coalesce(c.last_day, cast(:day as date))
                         group by m.circle_id""", Object[].class)
                .setParameter("circles", circles.toArray(UUID[]::new))
                .setParameter("day", day)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Integer) row[1]));
    }

    /** The organisations of the directory that somebody sits for on a day. */
    List<Sitting> organisations(UUID circle, LocalDate day) {
        see(circle);
        @SuppressWarnings("unchecked")
        var rows = (List<Object[]>) entities.createNativeQuery("""
                        select o.id, cast(o.name as text) from organisation o
                         where o.status = 'ACTIVE' and o.id in (
                           select m.organisation_id from mandate m where m.circle_id = :circle and m.days @> cast(:day as date))
                         order by o.sort_name, o.id""", Object[].class)
                .setParameter("circle", circle)
                .setParameter("day", day)
                .getResultList();
        return rows.stream()
                .map(row -> new Sitting((UUID) row[0], StoredText.read((String) row[1])))
                .toList();
    }

    /** The sectors for which somebody sits, sat or will sit. */
    @SuppressWarnings("unchecked")
    List<String> sectors(UUID circle) {
        see(circle);
        return entities.createNativeQuery(
                        "select distinct sector from mandate where circle_id = :circle and sector is not null",
                        String.class)
                .setParameter("circle", circle)
                .getResultList();
    }

    /** Whether anybody was ever named. */
    boolean anybody(UUID circle) {
        see(circle);
        return (boolean) entities.createNativeQuery(
                        "select exists (select from mandate where circle_id = :circle)", Boolean.class)
                .setParameter("circle", circle)
                .getSingleResult();
    }
}
