package brussels.estuaire.reflection.preparations;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.groups.AskedQuestion;
import brussels.estuaire.reflection.groups.ReflectionGroup;
import brussels.estuaire.reflection.participants.Participant;
import brussels.estuaire.registrations.Registration;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reminds those who are in a group of its questions, a week before, when neither they nor their colleagues have prepared any: once. */
@ApplicationScoped
class RemindToPrepare {
    /** Nobody's telephone rings at midnight: days begin at eight. */
    private static final Duration MORNING = Duration.ofHours(8);

    private static final Duration BEFORE = Duration.ofDays(7);

    /** Who was given a group so lately has the questions in that mail. */
    private static final Duration AFTER_GROUP = Duration.ofDays(3);

    private static final String SOON = """
            select g.event_id from reflection_group g join event e on e.id = g.event_id
             where e.state = :announced and e.starts_at > :now and e.starts_at <= :soon
               and exists (select from consultation_question q where q.consultation_id = g.consultation_id)""";

    private static final String IDLE = """
            select p.* from participant p join registration r on r.participant_id = p.id
             where r.event_id = :group and r.state = 'CONFIRMED' and r.created_at < :given and p.state = 'INTERESTED'
               and p.erased_at is null and p.reminded_to_prepare_at is null
               and not exists (select from preparation t where t.consultation_id = p.consultation_id and t.body <> ''
                                and (t.organisation_id is null and t.participant_id = p.id
                                     or t.organisation_id = p.organisation_id))
             for update of p skip locked""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    RemindToPrepare(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Scheduled(
            every = "${estuaire.reflection.prepared-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void remind() {
        var now = clock.now();
        var day = Clock.dayOf(now).atStartOfDay(Clock.BRUSSELS).plus(MORNING);
        if (!now.isBefore(day.toInstant())) {
            remind(now);
        }
    }

    @ActivateRequestContext
    void remind(Instant now) {
        QuarkusTransaction.requiringNew()
                .call(() -> soon(now))
                .forEach(group -> QuarkusTransaction.requiringNew().run(() -> remind(group, now)));
    }

    @SuppressWarnings("unchecked")
    private List<UUID> soon(Instant now) {
        return entities.createNativeQuery(SOON, UUID.class)
                .setParameter("announced", EventState.PUBLISHED.name())
                .setParameter("now", now)
                .setParameter("soon", now.plus(BEFORE))
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    private void remind(UUID id, Instant now) {
        ReflectionGroup group = ReflectionGroup.findById(id);
        Consultation.see(group.consultation());
        Registration.see(id);
        var idle = (List<Participant>) entities.createNativeQuery(IDLE, Participant.class)
                .setParameter("group", id)
                .setParameter("given", now.minus(AFTER_GROUP))
                .getResultList();
        var questions = AskedQuestion.of(group.consultation()).stream()
                .map(AskedQuestion::text)
                .toList();
        idle.forEach(participant -> tell(participant, group, questions, now));
    }

    private void tell(Participant participant, ReflectionGroup group, List<Text> questions, Instant now) {
        entities.createNativeQuery("update participant set reminded_to_prepare_at = :now where id = :id")
                .setParameter("now", now)
                .setParameter("id", participant.id())
                .executeUpdate();
        var when = group.event().when().orElseThrow();
        var told = Map.of(
                "title", group.event().title(),
                "when", SayWhen.of(when),
                "questions", questions,
                "link", participant.link());
        participant
                .recipient()
                .ifPresent(reader -> outbox.write(
                        "consultation-preparation",
                        reader,
                        told,
                        participant.id(),
                        new Subscription(Topic.REGISTRATION_REMINDER, participant.id())));
    }
}
