package brussels.estuaire.evaluations.rights;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.MailFate;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Mails those who may answer their own link, and once more those who have not; and keeps what became of it. */
@ApplicationScoped
class AskToAnswer {
    /** So many in one transaction. */
    static final int PORTION = 100;

    /** Nobody is asked more often, whoever asks. */
    private static final Duration BETWEEN = Duration.ofDays(3);

    private static final String MAILED = """
            update evaluation_right r set mailed_at = :now
             where r.id in (select known.id from evaluation_right known
                             where known.evaluation_id = :evaluation and known.mailed_at is null and known.email is not null
                               and not known.used
                             limit :most for update skip locked)
            returning r.id, r.email, r.language""";

    /** The silent alone; not who was marked as absent meanwhile. */
    private static final String REMINDED = """
            update evaluation_right r set reminded_at = :now
             where r.evaluation_id = :evaluation and not r.used and r.email is not null and r.mail_failed_at is null
               and greatest(r.mailed_at, r.reminded_at) <= :before and (r.reminded_at is null or not :once)
               and not exists (select from evaluation_people(:evaluation, :now) p
                                where p.registration_id = r.registration_id and p.presence = 'ABSENT')
            returning r.id, r.email, r.language""";

    private final EntityManager entities;
    private final Outbox outbox;
    private final Clock clock;

    AskToAnswer(EntityManager entities, Outbox outbox, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks some of those who were not asked yet, and says whether there were any. */
    @SuppressWarnings("unchecked")
    boolean askSome(Evaluation evaluation) {
        Evaluation.see(evaluation.id());
        var some = (List<Object[]>) entities.createNativeQuery(MAILED, Object[].class)
                .setParameter("now", clock.now())
                .setParameter("evaluation", evaluation.id())
                .setParameter("most", PORTION)
                .getResultList();
        some.forEach(right -> write("evaluation-request", evaluation, right));
        return !some.isEmpty();
    }

    /**
     * Asks once more those who have not answered and were not asked lately, and says how many.
     *
     * @param once only those who were never asked once more
     */
    @SuppressWarnings("unchecked")
    int remind(Evaluation evaluation, boolean once) {
        Evaluation.see(evaluation.id());
        var silent = (List<Object[]>) entities.createNativeQuery(REMINDED, Object[].class)
                .setParameter("now", clock.now())
                .setParameter("evaluation", evaluation.id())
                .setParameter("before", clock.now().minus(BETWEEN))
                .setParameter("once", once)
                .getResultList();
        silent.forEach(right -> write("evaluation-reminder", evaluation, right));
        return silent.size();
    }

    private void write(String template, Evaluation evaluation, Object[] right) {
        var id = (UUID) right[0];
        Instant closes = Objects.requireNonNull(evaluation.closesAt());
        var told = Map.<String, Object>of(
                "title", evaluation.title(),
                "organiser", evaluation.organisation().name(),
                "until", SayWhen.of(closes),
                "link", new PersonalLink(Purpose.EVALUATION_RIGHT, id, PersonalLink.FIRST));
        var language = right[2] == null ? null : Language.valueOf((String) right[2]);
        Recipient.at((String) right[1], language)
                .ifPresent(reader -> outbox.write(template, reader, told, id, new Subscription(Topic.EVALUATION, id)));
    }

    void follow(@Observes(during = TransactionPhase.AFTER_SUCCESS) MailFate fate) {
        QuarkusTransaction.requiringNew().run(() -> write(fate));
    }

    private void write(MailFate fate) {
        Evaluation.see(fate.about());
        entities.createNativeQuery("update evaluation_right set mail_failed_at = :failed where id = :id"
                        + " and mail_failed_at is distinct from :failed")
                .setParameter("failed", fate.arrived() ? null : fate.at())
                .setParameter("id", fate.about())
                .executeUpdate();
    }
}
