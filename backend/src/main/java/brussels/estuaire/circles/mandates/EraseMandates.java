package brussels.estuaire.circles.mandates;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.platform.Clock;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;

/**
 * Erases who sat in circles, 24 months after the last day on which they sat in any, or when they ask; that somebody sat there stays.
 */
@ApplicationScoped
public class EraseMandates {
    private final EntityManager entities;
    private final WhoSits whoSits;
    private final Audit audit;
    private final Clock clock;

    EraseMandates(EntityManager entities, WhoSits whoSits, Audit audit, Clock clock) {
        this.entities = entities;
        this.whoSits = whoSits;
        this.audit = audit;
        this.clock = clock;
    }

    /** Erases one for its holder, who gives the seat up with it. One that has not lasted a day leaves nothing. */
    public void asked(UUID id) {
        var circle = Circle.<Circle>findById(Mandate.<Mandate>findById(id).circle);
        whoSits.see(circle.id());
        var mandate = Mandate.alone(circle, id).orElseThrow();
        if (mandate.firstDay.isBefore(clock.today())) {
            mandate.erase(clock.now(), clock.today());
        } else {
            mandate.delete();
        }
        Mandate.flush();
        audit.did("MANDATE_ERASED", KeepCircle.subject(circle));
    }

    /** Not while the program starts: nobody waits for it. */
    @Scheduled(every = "${estuaire.circles.erased-every}", delayed = "1m")
    @Transactional
    void erase() {
        whoSits.see("due");
        entities.createNativeQuery("""
                        update mandate m
                           set name = null, email = null, language = null, organisation = null, reason = null,
                               erased_at = :now, version = version + 1
                         where m.erased_at is null and m.last_day + interval '24 months' < cast(:today as date)
                           and not exists (select from mandate later
                                            where later.email = m.email
                                              and later.last_day + interval '24 months' >= cast(:today as date))
                        """)
                .setParameter("now", clock.now())
                .setParameter("today", clock.today())
                .executeUpdate();
    }
}
