package brussels.estuaire.directory.verification;

import brussels.estuaire.directory.Service;
import brussels.estuaire.platform.Clock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;

/** The services of an organisation that are to be said to be true within two weeks, or were to be already. */
@ApplicationScoped
class DueServices {
    /** More are confirmed in several goes. */
    static final int MOST = 200;

    private final EntityManager entities;
    private final Clock clock;

    DueServices(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /** Those that everybody may see, the longest due first. */
    @SuppressWarnings("unchecked")
    List<Service> of(UUID organisation) {
        return entities.createNativeQuery("""
                        select s.* from service s join organisation o on o.id = s.organisation_id
                         where o.id = :organisation and s.listed
                           and to_verify(due_on(s.verified_on, s.created_at, o.verification_months), cast(:today as date))
                         order by coalesce(s.verified_on, cast(s.created_at as date)), s.sort_name, s.id
                        """, Service.class)
                .setParameter("organisation", organisation)
                .setParameter("today", clock.today())
                .setMaxResults(MOST)
                .getResultList();
    }
}
