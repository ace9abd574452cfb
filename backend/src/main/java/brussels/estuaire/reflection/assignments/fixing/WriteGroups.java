package brussels.estuaire.reflection.assignments.fixing;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.reflection.assignments.exact.Places;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.polls.ProposedGroup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes the events that are groups: each told to who is in it only, who is there because they are given a place. */
@ApplicationScoped
class WriteGroups {
    private static final String EVENT = """
            insert into event (type, organisation_id, bassin, title, languages, precision, starts_at, ends_at, place_name, place_street,
                               place_postal_code, place_commune, online_link, capacity, visibility, audience, registration, state,
                               created_at, updated_at)
            select 'GROUPE_REFLEXION', c.organisation_id, c.bassin,
                   jsonb_build_object('fr', cast(:fr as text), 'nl', cast(:nl as text), 'en', cast(:en as text)),
                   c.languages, 'TIME', p.starts_at, :ends,
                   case when p.place_name is not null then jsonb_build_object('fr', p.place_name, 'nl', null, 'en', null) end,
                   p.place_street, p.place_postal_code, p.place_commune, p.online_link, :capacity,
                   'REGISTERED', 'INVITED', 'INVITATION', 'PUBLISHED', :now, :now
              from proposed_group p join consultation c on c.id = p.consultation_id
             where p.id = :proposed
            returning id""";

    private static final String GROUP = """
            insert into reflection_group (event_id, consultation_id, proposed_id, number)
            values (:event, :consultation, :proposed, :number)""";

    private final EntityManager entities;
    private final Audit audit;
    private final Clock clock;

    WriteGroups(EntityManager entities, Audit audit, Clock clock) {
        this.entities = entities;
        this.audit = audit;
        this.clock = clock;
    }

    /** The event of each proposed group in which somebody is; those that were made before stay, and take as many as are in them now. */
    Map<UUID, UUID> of(Consultation consultation, Places places) {
        var events = new HashMap<UUID, UUID>();
        var number = 0;
        for (var made : ReflectionGroup.of(consultation.id())) {
            number = Math.max(number, made.number());
            if (made.proposed() != null) {
                events.put(made.proposed(), made.id());
            }
        }
        for (var proposed : ProposedGroup.of(consultation.id())) {
            var size = places.written().stream().filter(proposed.id()::equals).count();
            var capacity = Math.max(consultation.rules().largest(), (int) size);
            if (size > 0 && events.containsKey(proposed.id())) {
                widen(events.get(proposed.id()), capacity);
            } else if (size > 0) {
                events.put(proposed.id(), write(consultation, proposed, ++number, capacity));
            }
        }
        return events;
    }

    private void widen(UUID event, int capacity) {
        entities.createNativeQuery("""
                        update event set capacity = :capacity, version = version + 1, updated_at = :now
                         where id = :event and capacity < :capacity""")
                .setParameter("event", event)
                .setParameter("capacity", capacity)
                .setParameter("now", clock.now())
                .executeUpdate();
    }

    private UUID write(Consultation consultation, ProposedGroup proposed, int number, int capacity) {
        entities.flush();
        var question = consultation.question();
        var event = (UUID) entities.createNativeQuery(EVENT, UUID.class)
                .setParameter("fr", titled(question.fr(), it -> "Groupe de réflexion n° " + number + " – " + it))
                .setParameter("nl", titled(question.nl(), it -> "Reflectiegroep nr. " + number + " – " + it))
                .setParameter("en", titled(question.en(), it -> "Reflection group no. " + number + " – " + it))
                .setParameter("ends", proposed.startsAt().plus(Duration.ofMinutes(consultation.minutes())))
                .setParameter("capacity", capacity)
                .setParameter("now", clock.now())
                .setParameter("proposed", proposed.id())
                .getSingleResult();
        entities.createNativeQuery(GROUP)
                .setParameter("event", event)
                .setParameter("consultation", consultation.id())
                .setParameter("proposed", proposed.id())
                .setParameter("number", number)
                .executeUpdate();
        audit.did("CREATED", new Audit.Subject("event", event));
        return event;
    }

    private static @Nullable String titled(@Nullable String question, UnaryOperator<String> title) {
        return question == null ? null : title.apply(question);
    }
}
