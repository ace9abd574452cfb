package brussels.estuaire.reflection.report;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.Where;
import brussels.estuaire.reflection.actions.Progress;
import brussels.estuaire.reflection.consultations.Consultation;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Mails a report to those who were interested, each once, and what became of it to those who follow; nobody else sends meanwhile. */
@RequestScoped
class SendReport {
    /** Of a participant {@code p}: who stopped these mails gets none of them. */
    private static final String REACHED = """
            p.consultation_id = :consultation and p.email is not null
            and not exists (select from mail_subscription m where m.topic = 'CONSULTATION_PROGRESS' and m.about = p.id
                              and m.stopped_at is not null)""";

    /** In a group or not, and who left but wants to know; each once. */
    private static final String INTERESTED = REACHED + """
             and (p.state = 'INTERESTED' or p.state = 'WITHDRAWN' and p.follows)
            and not exists (select from report_mail r where r.participant_id = p.id)""";

    private static final String FOLLOWING = REACHED + " and p.follows and p.state <> 'PENDING'";

    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** How many were mailed, as the audit keeps it. */
    record Mailed(int people) {}

    void send(Consultation consultation) {
        published(consultation);
        var people = people(consultation, INTERESTED);
        if (people.isEmpty()) {
            throw Refusal.conflict("report-sent-to-all");
        }
        people.forEach(person -> leave(consultation, person));
        audit.did("REPORT_SENT", consultation.subject(), null, new Mailed(people.size()));
    }

    void tellProgress(Consultation consultation) {
        published(consultation);
        var untold = Progress.untold(consultation.id());
        if (untold.isEmpty()) {
            throw Refusal.conflict("nothing-to-tell");
        }
        var told = told(consultation);
        told.put("entries", untold.stream().map(SendReport::entry).toList());
        var people = people(consultation, FOLLOWING);
        people.forEach(person -> {
            told.put("link", person.link());
            person.recipient()
                    .ifPresent(to -> outbox.write(
                            "reflection-progress", to, Map.copyOf(told), null, Following.mails(person.id())));
        });
        untold.forEach(each -> each.tell(clock.now()));
        audit.did("PROGRESS_TOLD", consultation.subject(), null, new Mailed(people.size()));
    }

    SendingView figures(Consultation consultation) {
        return new SendingView(
                mails(consultation, "r.sent_at is null and r.failed_at is null"),
                mails(consultation, "r.sent_at is not null"),
                mails(consultation, "r.failed_at is not null"),
                count(consultation, INTERESTED),
                count(consultation, FOLLOWING),
                Progress.untold(consultation.id()).size());
    }

    private long mails(Consultation consultation, String which) {
        return new Where()
                .and("r.consultation_id = :consultation", "consultation", consultation.id())
                .and(which)
                .count(entities, "from report_mail r");
    }

    private static void published(Consultation consultation) {
        if (!Report.of(consultation.id()).isPublished()) {
            throw Refusal.conflict("report-not-published");
        }
    }

    private void leave(Consultation consultation, Participant person) {
        var id = (UUID) entities.createNativeQuery("""
                        insert into report_mail (consultation_id, participant_id, left_at) values (:consultation, :participant, :now)
                        returning id""", UUID.class)
                .setParameter("consultation", consultation.id())
                .setParameter("participant", person.id())
                .setParameter("now", clock.now())
                .getSingleResult();
        var told = told(consultation);
        told.put("link", person.link());
        person.recipient()
                .ifPresent(to -> outbox.write("reflection-report", to, told, id, Following.mails(person.id())));
    }

    private long count(Consultation consultation, String who) {
        return who(consultation, who).count(entities, "from participant p");
    }

    @SuppressWarnings("unchecked")
    private List<Participant> people(Consultation consultation, String who) {
        return who(consultation, who)
                .query(entities, "select p.* from participant p", " order by p.id", Participant.class)
                .getResultList();
    }

    private static Where who(Consultation consultation, String who) {
        return new Where().and(who).with("consultation", consultation.id());
    }

    private static Map<String, Object> told(Consultation consultation) {
        var told = new HashMap<String, Object>();
        told.put("question", consultation.question());
        told.put("organiser", consultation.organisation().name());
        told.put("consultation", consultation.id().toString());
        return told;
    }

    /** What has a name is read in the mail's language, part by part. */
    private static Map<String, Text> entry(Progress progress) {
        return Map.of("name", progress.title(), "words", progress.text());
    }
}
