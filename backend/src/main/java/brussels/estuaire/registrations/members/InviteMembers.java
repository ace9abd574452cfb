package brussels.estuaire.registrations.members;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Invites those who sit in a circle on the day of its meeting, and takes the invitations of those back who no longer do: whoever was
 * named, corrected or ended meanwhile, and wherever the meeting was moved.
 *
 * <p>One meeting after the other, each in a transaction of its own that nobody else invites to it in.
 */
@ApplicationScoped
class InviteMembers {
    private static final Logger LOG = Logger.getLogger(InviteMembers.class);
    private static final int AT_ONCE = 1000;

    /** Those that are announced and to come, of which the day is known, and to which one is invited by itself. */
    private static final String COMING = """
            select e.id from event e join event_type t on t.code = e.type
             where (e.circle_id is not null or e.id in (select event_id from member_invited))
               and e.state = 'PUBLISHED' and e.precision in ('DAY', 'TIME') and e.starts_at > :now
               and coalesce(e.registration_closes_at > :now, true)
               and coalesce(e.registration, t.registration) <> 'NONE'
               and e.series_id is distinct from e.id and registered_for(e.id, e.series_id) = e.id""";

    private final EntityManager entities;
    private final Members members;
    private final Audit audit;
    private final Clock clock;

    InviteMembers(EntityManager entities, Members members, Audit audit, Clock clock) {
        this.entities = entities;
        this.members = members;
        this.audit = audit;
        this.clock = clock;
    }

    @Scheduled(
            every = "${estuaire.registrations.members-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void invite() {
        QuarkusTransaction.requiringNew().call(this::coming).forEach(this::tryTo);
    }

    /** What hinders one meeting keeps nobody from being invited to the others. */
    private void tryTo(UUID id) {
        try {
            QuarkusTransaction.requiringNew().run(() -> invite(id));
        } catch (RuntimeException e) {
            // not its words: they may repeat whom it was about
            LOG.warnf(
                    "The members of meeting %s were not invited: %s",
                    id, e.getClass().getSimpleName());
        }
    }

    @SuppressWarnings("unchecked")
    private List<UUID> coming() {
        return entities.createNativeQuery(COMING + " order by e.starts_at, e.id limit :most", UUID.class)
                .setParameter("now", clock.now())
                .setParameter("most", AT_ONCE)
                .getResultList();
    }

    /** Unless it was cancelled, moved or begun meanwhile. */
    private void invite(UUID id) {
        entities.createNativeQuery("select one_at_a_time(:what)")
                .setParameter("what", "invitations " + id)
                .getSingleResult();
        var still = entities.createNativeQuery(COMING + " and e.id = :id", UUID.class)
                .setParameter("now", clock.now())
                .setParameter("id", id)
                .getResultList();
        if (still.isEmpty()) {
            return;
        }
        var event = Event.<Event>findById(id);
        did("MEMBERS_NOT_INVITED", event, members.leave(event));
        did("MEMBERS_INVITED", event, members.join(event));
    }

    private void did(String act, Event event, int many) {
        if (many > 0) {
            audit.did(act, KeepEvent.subject(event), null, Map.of("invited", many));
        }
    }
}
