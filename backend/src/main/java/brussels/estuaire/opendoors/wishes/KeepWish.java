package brussels.estuaire.opendoors.wishes;

import brussels.estuaire.agenda.KeepEvent;
import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Takes wishes, one for each visitor and service, and lets them be taken back; the audit says that somebody did, and not who. */
@RequestScoped
class KeepWish {
    /** Whoever wishes for more wishes for everything, and tells nothing. */
    private static final int MOST = 30;

    /** What holds for who calls the API without telling which statement was shown. */
    private static final String PRIVACY = "2026-11";

    private static final String IN_BASSIN =
            "l.labels && array(select id from bassin_labels(cast(:today as date)) where bassin = any (:bassins))";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    KeepWish(EntityManager entities, Outbox outbox, Audit audit, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    /** Refuses unless people may wish for this service now: it lies in the edition's bassins, and has no place left. */
    void refuseUnlessWishable(Edition edition, UUID service) {
        var today = clock.today();
        if (!edition.takesWishes(today)) {
            throw Refusal.conflict("wish-closed");
        }
        var known = new Where()
                .and("l.service_id = :service", "service", service)
                .and("l.listed")
                .and(IN_BASSIN)
                .with("today", today)
                .with("bassins", edition.bassins())
                .count(entities, "from service_listing l");
        if (known == 0) {
            throw Refusal.invalid("/serviceId", "unknown");
        }
        if (hasPlace(edition, service)) {
            throw Refusal.conflict("wish-has-places");
        }
    }

    /** Takes a wish of a visitor; the same once more changes nothing. The first of them is told by mail, with the link to all. */
    void wish(Edition edition, Visitor visitor, UUID service, @Nullable String privacyVersion) {
        var known = alone(visitor);
        var wished = entities.createNativeQuery("""
                        insert into wish (edition_id, visitor_id, service_id, privacy_version, created_at)
                        values (:edition, :visitor, :service, :privacy, :now)
                        on conflict (visitor_id, service_id) do nothing""")
                .setParameter("edition", edition.id())
                .setParameter("visitor", visitor.id())
                .setParameter("service", service)
                .setParameter("privacy", Objects.requireNonNullElse(privacyVersion, PRIVACY))
                .setParameter("now", clock.now())
                .executeUpdate();
        if (wished == 0) {
            return;
        }
        if (known >= MOST) {
            throw Refusal.conflict("wishes-full");
        }
        audit.did("WISHED", KeepEvent.subject(edition.event()));
        if (known == 0) {
            tell(edition, visitor);
        }
    }

    /** Takes a visitor's wish back; whether there was one. */
    boolean takeBack(Visitor visitor, UUID wish) {
        var gone = entities.createNativeQuery("delete from wish where id = :id and visitor_id = :visitor")
                        .setParameter("id", wish)
                        .setParameter("visitor", visitor.id())
                        .executeUpdate()
                > 0;
        if (gone) {
            audit.did(
                    "WISH_TAKEN_BACK",
                    KeepEvent.subject(
                            Edition.<Edition>findById(visitor.edition()).event()));
        }
        return gone;
    }

    /** How many wishes a visitor has, once nobody else acts on them, until this transaction ends. */
    private int alone(Visitor visitor) {
        entities.createNativeQuery("select id from visitor where id = :id for update", UUID.class)
                .setParameter("id", visitor.id())
                .getSingleResult();
        return (int) new Where()
                .and("w.visitor_id = :visitor", "visitor", visitor.id())
                .count(entities, "from wish w");
    }

    private boolean hasPlace(Edition edition, UUID service) {
        return (Boolean) entities.createNativeQuery("select has_place(:edition, :service, :now)", Boolean.class)
                .setParameter("edition", edition.id())
                .setParameter("service", service)
                .setParameter("now", clock.now())
                .getSingleResult();
    }

    private void tell(Edition edition, Visitor visitor) {
        visitor.recipient()
                .ifPresent(reader -> outbox.write(
                        "wish-noted", reader, Map.of("edition", edition.event().title(), "link", visitor.link())));
    }
}
