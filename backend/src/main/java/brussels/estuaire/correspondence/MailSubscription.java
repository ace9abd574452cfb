package brussels.estuaire.correspondence;

import brussels.estuaire.correspondence.Subscription.Topic;
import brussels.estuaire.identity.links.PersonalLink;
import brussels.estuaire.identity.links.PersonalLink.Purpose;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Whether mails of a kind about one thing are sent or stopped; to whom they go is not kept here. */
@Entity
@Table(name = "mail_subscription")
class MailSubscription extends PanacheEntityBase {
    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Topic topic;

    UUID about;

    @Column(name = "stopped_at")
    @Nullable
    Instant stoppedAt;

    boolean isStopped() {
        return stoppedAt != null;
    }

    /** Stops the mails; once more changes nothing: a mail program may ask twice. */
    void stop(Instant now) {
        stoppedAt = stoppedAt == null ? now : stoppedAt;
    }

    /** Has them sent again. */
    void resume() {
        stoppedAt = null;
    }

    /** The link by which they are stopped and resumed; it is as old as the subscription, and never renewed. */
    static PersonalLink link(UUID id) {
        return new PersonalLink(Purpose.MAIL_SUBSCRIPTION, id, 0);
    }

    /** The row of a subscription, made when its first mail is written, whoever else is writing one. */
    static MailSubscription of(Subscription subscription) {
        var id = (UUID) getEntityManager()
                .createNativeQuery("""
                        insert into mail_subscription (topic, about) values (:topic, :about)
                        on conflict (topic, about) do update set about = excluded.about returning id
                        """, UUID.class)
                .setParameter("topic", subscription.topic().name())
                .setParameter("about", subscription.about())
                .getSingleResult();
        return findById(id);
    }
}
