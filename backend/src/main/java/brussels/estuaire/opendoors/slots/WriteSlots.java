package brussels.estuaire.opendoors.slots;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.opendoors.doors.OpenDoor;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;

/** Writes the events that are slots of open doors; the audit of each says so. */
@ApplicationScoped
class WriteSlots {
    private static final Map<String, String> HELD =
            Map.of("slot_in_week", "slots-outside-week", "slot_alone_in_its_room", "slots-overlap");

    private static final String REASON =
            "jsonb_build_object('fr', cast(:fr as text), 'nl', cast(:nl as text), 'en', cast(:en as text))";

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    WriteSlots(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** Adds one: a draft that tells what its door tells. */
    UUID add(OpenDoor door, SlotForm form) {
        return did("CREATED", hours(query("""
                insert into event (type, organisation_id, bassin, title, description, languages, precision, starts_at, ends_at,
                                   place_name, place_street, place_postal_code, place_commune, place_accessibility, capacity,
                                   registration, registration_opens_at, registration_closes_at, contacts, state,
                                   created_at, updated_at, door_id, edition_id, room)
                select 'PORTES_OUVERTES', organisation_id, bassin, title, description, languages, 'TIME', :starts, :ends,
                       place_name, place_street, place_postal_code, place_commune, place_accessibility, :places,
                       'OPEN', opens_at, closes_at, contacts, 'DRAFT', :now, :now, door_id, edition_id, cast(:room as text)
                  from told_by_door where door_id = :door
                returning id"""), form).setParameter("door", door.id()))
                .getFirst();
    }

    /** Gives one another time, room or number of places; nothing when it is cancelled, or has begun. */
    List<UUID> move(UUID slot, SlotForm form) {
        return did("UPDATED", hours(query("""
                update event set starts_at = :starts, ends_at = :ends, capacity = :places, room = cast(:room as text),
                       version = version + 1, updated_at = :now
                 where id = :slot and state in ('DRAFT', 'PUBLISHED', 'POSTPONED') and starts_at > :now
                returning id"""), form).setParameter("slot", slot));
    }

    /** Takes away one of which nobody was told; nothing when people were. */
    List<UUID> remove(UUID slot) {
        return did(
                "REMOVED",
                entities.createNativeQuery(
                                "delete from event where id = :slot and state = 'DRAFT' returning id", UUID.class)
                        .setParameter("slot", slot));
    }

    /** Cancels one of which people were told; nothing when there is none to come. */
    List<UUID> cancel(UUID slot, Text reason) {
        return cancel("id = :which", slot, reason);
    }

    /** Cancels those that are to come of a door. */
    void cancelAll(OpenDoor door, Text reason) {
        cancel("door_id = :which", door.id(), reason);
    }

    /** Cancels those that are to come of an edition. */
    void cancelEdition(UUID edition, Text reason) {
        cancel("edition_id = :which", edition, reason);
    }

    /** Postpones those that are to come of an edition, as it is. */
    void postpone(UUID edition, Text reason) {
        did("POSTPONED", said("""
                update event set state = 'POSTPONED', reason = %s, version = version + 1, updated_at = :now
                 where edition_id = :edition and state = 'PUBLISHED' and starts_at > :now
                returning id""".formatted(REASON), reason).setParameter("edition", edition));
    }

    /** Announces those again that were postponed with their edition, and lie in its week as it is now. */
    void resume(UUID edition) {
        did("PUBLISHED", query("""
                update event set state = 'PUBLISHED', reason = null, version = version + 1, updated_at = :now
                 where edition_id = :edition and state = 'POSTPONED' and starts_at > :now
                   and exists (select from event week
                                where week.id = :edition
                                  and event_period(week.starts_at, week.ends_at) @> event_period(event.starts_at, event.ends_at))
                returning id""").setParameter("edition", edition));
    }

    /** Announces those that are to come of a door, when it is accepted and the programme told. */
    void announce(UUID door) {
        did(
                "PUBLISHED",
                query("select announce_slots(:door, cast(:today as date), :now)")
                        .setParameter("today", clock.today())
                        .setParameter("door", door));
    }

    /** Tells them what their door tells. */
    void tell(UUID door) {
        did("UPDATED", query("select tell_slots(:door, :now)").setParameter("door", door));
    }

    private List<UUID> cancel(String which, UUID id, Text reason) {
        return did("CANCELLED", said("""
                update event set state = 'CANCELLED', reason = %s, version = version + 1, updated_at = :now
                 where %s and door_id is not null and state in ('PUBLISHED', 'POSTPONED') and starts_at > :now
                returning id""".formatted(REASON, which), reason).setParameter("which", id));
    }

    private Query said(String sql, Text reason) {
        return query(sql)
                .setParameter("fr", reason.fr())
                .setParameter("nl", reason.nl())
                .setParameter("en", reason.en());
    }

    private static Query hours(Query query, SlotForm form) {
        return query.setParameter("starts", form.starts())
                .setParameter("ends", form.ends())
                .setParameter("places", form.places())
                .setParameter("room", form.room());
    }

    private Query query(String sql) {
        entities.flush();
        return entities.createNativeQuery(sql, UUID.class).setParameter("now", clock.now());
    }

    @SuppressWarnings("unchecked")
    private List<UUID> did(String act, Query changing) {
        try {
            var changed = (List<UUID>) changing.getResultList();
            changed.forEach(id -> audit.did(act, new Audit.Subject("event", id)));
            return changed;
        } catch (ConstraintViolationException e) {
            throw Refusal.held(HELD, e);
        }
    }
}
