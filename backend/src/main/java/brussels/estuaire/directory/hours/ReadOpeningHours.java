package brussels.estuaire.directory.hours;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Keeps, for each service, the minutes at which it is open, by which a list is filtered.
 *
 * <p>Hours are read here and not where they are written, whoever writes them: an import, a migration, an editor. A changed
 * service is filtered by its new hours after a minute at most; its own page tells them at once.
 */
@ApplicationScoped
public class ReadOpeningHours {
    private static final int AT_ONCE = 1_000;

    private final EntityManager entities;

    ReadOpeningHours(EntityManager entities) {
        this.entities = entities;
    }

    /** Reads the hours that have changed since the last time. */
    @Scheduled(every = "1m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    @SuppressWarnings("unchecked")
    public void whenHoursChanged() {
        entities.createNativeQuery("""
                delete from service_opening using service
                 where service.id = service_id and service.opening_hours is null""").executeUpdate();
        var changed = (List<Tuple>) entities.createNativeQuery("""
                select s.id, s.opening_hours from service s left join service_opening read on read.service_id = s.id
                 where s.opening_hours is not null and s.opening_hours is distinct from read.hours
                 order by s.id""", Tuple.class)
                .setMaxResults(AT_ONCE)
                .getResultList();
        changed.forEach(row -> keep(row.get(0, UUID.class), row.get(1, String.class)));
    }

    private void keep(UUID service, String hours) {
        entities.createNativeQuery("""
                        insert into service_opening (service_id, hours, minutes)
                        values (:service, :hours, cast(:minutes as int4multirange))
                        on conflict (service_id) do update set hours = excluded.hours, minutes = excluded.minutes""")
                .setParameter("service", service)
                .setParameter("hours", hours)
                .setParameter(
                        "minutes",
                        OpeningHours.parse(hours).map(OpeningHours::openMinutes).orElse("{}"))
                .executeUpdate();
    }
}
