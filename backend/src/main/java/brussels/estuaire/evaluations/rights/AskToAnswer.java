package brussels.estuaire.evaluations.rights;

import brussels.estuaire.agenda.description.SayWhen;
import brussels.estuaire.correspondence.MailFate;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.evaluations.Evaluated.Subject;
import brussels.estuaire.evaluations.Evaluation;
import brussels.estuaire.identity.links.LinkKey;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
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

    private static final String CALLED_OFF = """
            select not exists (select from evaluated_events(:id, :now))
               and not exists (select from evaluation v join event e on e.id = v.event_id
                                where v.id = :id and v.subject = 'EDITION' and e.state in ('PUBLISHED', 'HELD', 'CLOSED'))""";

    private static final String MAILED = """
            update evaluation_right r set mailed_at = :now
             where r.id in (select known.id from evaluation_right known
                             where known.evaluation_id = :evaluation and known.mailed_at is null and known.email is not null
                               and not known.used and not known.mail_stopped
                             limit :most for update skip locked)
            returning r.id, r.email, r.language, r.mailbox, old.mailed_at""";

    private static final String SILENT = """
            r.evaluation_id = :evaluation and not r.used and r.email is not null and r.mail_failed_at is null and not r.mail_stopped
               and greatest(r.mailed_at, r.reminded_at) <= :before and (r.reminded_at is null or not :once)""";

    /** The silent alone; not who cancelled or was marked as absent meanwhile, and nobody for what is called off. */
    private static final String REMINDED = """
            with came as materialized (
              select p.registration_id from evaluation_people(:evaluation, :now) p where p.presence is distinct from 'ABSENT')
            update evaluation_right reminded set reminded_at = :now
             where reminded.id in (select r.id from evaluation_right r where\s""" + SILENT + """

                                      and (r.registration_id is null or r.registration_id in (select came.registration_id from came))
                                    limit :most for update skip locked)
            returning reminded.id, reminded.email, reminded.language, reminded.mailbox, old.reminded_at""";

    /** The team asks the silent of an evaluation once more. */
    record Reminding(UUID evaluation) {}

    private final EntityManager entities;
    private final Outbox outbox;
    private final LinkKey keys;
    private final Clock clock;

    AskToAnswer(EntityManager entities, Outbox outbox, LinkKey keys, Clock clock) {
        this.entities = entities;
        this.outbox = outbox;
        this.keys = keys;
        this.clock = clock;
    }

    /**
     * Asks some of those who were not asked yet, and says whether there were any: nobody any more once it takes no answers, or what it is
     * about is called off. It cannot close meanwhile; those who answer need not wait.
     */
    @SuppressWarnings("unchecked")
    boolean askSome(UUID id) {
        var evaluation = Evaluation.asItStays(id);
        if (!evaluation.takesAnswers(clock.now()) || isCalledOff(evaluation)) {
            return false;
        }
        Evaluation.see(id);
        var some = (List<Object[]>) entities.createNativeQuery(MAILED, Object[].class)
                .setParameter("now", clock.now())
                .setParameter("evaluation", id)
                .setParameter("most", PORTION)
                .getResultList();
        write("evaluation-request", evaluation, some, "mailed_at");
        return !some.isEmpty();
    }

    /** Or put off: then nobody took part. Who sat in a circle did, whatever becomes of its meetings. */
    private boolean isCalledOff(Evaluation evaluation) {
        return evaluation.evaluated().subject() != Subject.CIRCLE
                && (boolean) entities.createNativeQuery(CALLED_OFF, Boolean.class)
                        .setParameter("id", evaluation.id())
                        .setParameter("now", clock.now())
                        .getSingleResult();
    }

    /** Once it is written down: mails go in portions, each in a transaction of its own, and none waits for the one that asked for them. */
    void remind(@Observes(during = TransactionPhase.AFTER_SUCCESS) Reminding asked) {
        remind(asked.evaluation(), false);
    }

    /**
     * Asks once more those who have not answered and were not asked lately: some in each transaction, for who answers meanwhile waits for
     * the one that holds their right.
     *
     * @param once only those who were never asked once more
     */
    void remind(UUID id, boolean once) {
        while (QuarkusTransaction.requiringNew().call(() -> remindSome(id, once))) {
            // goes on with the next portion
        }
    }

    @SuppressWarnings("unchecked")
    private boolean remindSome(UUID id, boolean once) {
        var evaluation = Evaluation.asItStays(id);
        Evaluation.see(id);
        if (!evaluation.takesAnswers(clock.now()) || isCalledOff(evaluation) || !isAnySilent(evaluation, once)) {
            return false;
        }
        var silent = (List<Object[]>) silent(REMINDED, evaluation, once)
                .setParameter("now", clock.now())
                .setParameter("most", PORTION)
                .getResultList();
        write("evaluation-reminder", evaluation, silent, "reminded_at");
        return !silent.isEmpty();
    }

    private boolean isAnySilent(Evaluation evaluation, boolean once) {
        return (boolean) silent("select exists (select from evaluation_right r where " + SILENT + ")", evaluation, once)
                .getSingleResult();
    }

    private Query silent(String sql, Evaluation evaluation, boolean once) {
        return entities.createNativeQuery(sql)
                .setParameter("evaluation", evaluation.id())
                .setParameter("before", clock.now().minus(BETWEEN))
                .setParameter("once", once);
    }

    /** For whom none is written since they stopped such mails, what was noted of it is as before. */
    private void write(String template, Evaluation evaluation, List<Object[]> rights, String noted) {
        for (Object[] right : rights) {
            if (!write(template, evaluation, right)) {
                entities.createNativeQuery("update evaluation_right set mail_stopped = true, " + noted
                                + " = cast(:before as timestamptz) where id = :id")
                        .setParameter("before", right[4])
                        .setParameter("id", right[0])
                        .executeUpdate();
            }
        }
    }

    private boolean write(String template, Evaluation evaluation, Object[] right) {
        var id = (UUID) right[0];
        Instant closes = Objects.requireNonNull(evaluation.closesAt());
        var told = Map.<String, Object>of(
                "title", evaluation.title(),
                "organiser", evaluation.organisation().name(),
                "until", SayWhen.of(closes),
                "link", new PersonalLink(Purpose.EVALUATION_RIGHT, id, PersonalLink.FIRST));
        var language = right[2] == null ? null : Language.valueOf((String) right[2]);
        var stopping = keys.standsFor("evaluations " + evaluation.organisation().id() + " " + right[3]);
        return Recipient.at((String) right[1], language)
                .filter(reader ->
                        outbox.write(template, reader, told, id, new Subscription(Topic.EVALUATION, stopping)))
                .isPresent();
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
