package brussels.estuaire.reflection.report;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Subscription;
import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.reflection.participants.Participant;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Whether somebody is mailed what becomes of a consultation: they say so on their page, or stop it by a mail's link. */
@RequestScoped
class Following {
    @Inject
    EntityManager entities;

    @Inject
    Outbox outbox;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    /** The mails of a participant that tell what becomes of their consultation. */
    static Subscription mails(UUID participant) {
        return new Subscription(Topic.CONSULTATION_PROGRESS, participant);
    }

    boolean is(Participant participant) {
        return participant.follows() && !outbox.isStopped(mails(participant.id()));
    }

    void say(Participant participant, FollowingForm form) {
        edit.valid(form);
        entities.createNativeQuery("update participant set follows = :follows, version = version + 1 where id = :id")
                .setParameter("follows", form.follows())
                .setParameter("id", participant.id())
                .executeUpdate();
        entities.refresh(participant);
        if (form.follows()) {
            outbox.resume(mails(participant.id()));
        }
        audit.did(form.follows() ? "FOLLOWS" : "FOLLOWS_NO_MORE", participant.subject());
    }
}
