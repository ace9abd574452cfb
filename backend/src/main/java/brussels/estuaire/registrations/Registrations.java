package brussels.estuaire.registrations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Finds registrations of an event; the caller's right to them is checked by who asks. */
@ApplicationScoped
public class Registrations {
    private static final String ON_THE_LIST = "state in ('PENDING', 'CONFIRMED', 'WAITING', 'OFFERED', 'REFUSED')";

    private final EntityManager entities;

    Registrations(EntityManager entities) {
        this.entities = entities;
    }

    /** The place that somebody has already: by their address, or by who registers them and their name. */
    Optional<Registration> of(UUID event, Registrant registrant) {
        Registration.see(event);
        var known = registrant.email() != null
                ? "email = :address"
                : "registered_by = :address and folded_name = plain_text(:name)";
        var query = entities.createNativeQuery(
                        "select * from registration where event_id = :event and " + ON_THE_LIST + " and " + known,
                        Registration.class)
                .setParameter("event", event)
                .setParameter("address", registrant.recipient().orElseThrow().address());
        if (registrant.email() == null) {
            query.setParameter("name", registrant.name());
        }
        return query.getResultStream().findFirst().map(Registration.class::cast);
    }

    /** The place that an address has already. */
    public Optional<Registration> at(UUID event, String address) {
        return of(event, new Registrant(null, address, null, null, null, null, null, null, List.of(), false));
    }

    /** Its place in the line, from 1; null when it does not wait. */
    public @Nullable Integer rank(Registration registration) {
        if (registration.state != RegistrationState.WAITING) {
            return null;
        }
        Registration.see(registration.event);
        return (Integer) entities.createNativeQuery(
                        "select registration_rank(r) from registration r where r.id = :id", Integer.class)
                .setParameter("id", registration.id)
                .getSingleResult();
    }

    /** Those who are offered a seat. */
    List<Registration> offered(UUID event) {
        Registration.see(event);
        return Registration.list("event = ?1 and state = ?2", event, RegistrationState.OFFERED);
    }

    /** Those who wait, as many as these, the first in the line first. */
    @SuppressWarnings("unchecked")
    List<Registration> first(UUID event, int most) {
        Registration.see(event);
        return entities.createNativeQuery(
                        "select * from registration where event_id = :event and state = 'WAITING' order by place",
                        Registration.class)
                .setParameter("event", event)
                .setMaxResults(most)
                .getResultList();
    }

    /** Puts somebody who waits before all others. */
    void putFirst(Registration registration) {
        entities.createNativeQuery("""
                        update registration set version = version + 1,
                               place = (select min(place) - 1 from registration where event_id = :event and state = 'WAITING')
                         where id = :id""")
                .setParameter("event", registration.event)
                .setParameter("id", registration.id)
                .executeUpdate();
        entities.refresh(registration);
    }

    /** Those whose time to answer is over, or whose offer is of what is off, a few of them. */
    @SuppressWarnings("unchecked")
    List<UUID> due(Instant now, int most) {
        Registration.see("due");
        return entities.createNativeQuery("""
                        select id from registration
                         where state = 'OFFERED'
                           and (offered_until <= :now
                                or event_id in (select id from event where state in ('CANCELLED', 'POSTPONED')))
                        union all
                        select id from registration
                         where state = 'PENDING' and confirm_until is not null and confirm_until <= :now""", UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Events that have seats for those who wait for them, a few of them. */
    @SuppressWarnings("unchecked")
    List<UUID> waitedFor(Instant now, int most) {
        return entities.createNativeQuery("""
                        select event_id from event_seats s join event e on e.id = s.event_id
                         where s.waiting > 0 and (s.seats_left is null or s.seats_left > 0) and e.state = 'PUBLISHED'
                           and (e.starts_at is null or e.starts_at > :now or e.precision in ('MONTH', 'YEAR') or e.series_id = e.id)
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Whether somebody takes part in an event, or wants to. */
    boolean any(UUID event) {
        Registration.see(event);
        return Registration.count("event = ?1 and state in ?2", event, RegistrationState.LIVE) > 0;
    }
}
