package brussels.estuaire.agenda.types;

import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A type of events, with the rules that it carries; its label is a term of the vocabulary of event types. */
@Entity
@Immutable
@Table(name = "event_type")
public class EventType extends PanacheEntityBase {
    /** Who sees an event once it is published. */
    public enum Visibility {
        /** Everybody. */
        PUBLIC,
        /** Who is registered. */
        REGISTERED,
        /** The members of its circle. */
        CIRCLE
    }

    /** Who may come. */
    public enum Audience {
        /** Everybody. */
        EVERYONE,
        /** Professionals; declared, never checked. */
        PROFESSIONALS,
        /** Those who are active in the whole Region; declared, never checked. */
        REGIONAL_ACTORS,
        /** The members of its circle. */
        CIRCLE,
        /** Who is invited. */
        INVITED
    }

    /** How one registers. */
    public enum Registration {
        /** One simply comes. */
        NONE,
        /** Whoever registers has a seat, while there are any. */
        OPEN,
        /** Who organises it accepts each. */
        APPROVAL,
        /** Only who is invited. */
        INVITATION
    }

    /** Who publishes an event. */
    public enum PublishedBy {
        /** The organisation that organises it. */
        ORGANISER,
        /** The coordinator of its bassin, or the Region's administrator. */
        COORDINATOR
    }

    /** What people are asked when they register. */
    public record Question(Text text, boolean required) {}

    @Id
    String code;

    @Enumerated(EnumType.STRING)
    Visibility visibility;

    @Enumerated(EnumType.STRING)
    Audience audience;

    @Enumerated(EnumType.STRING)
    Registration registration;

    @Enumerated(EnumType.STRING)
    @Column(name = "published_by")
    PublishedBy publishedBy;

    @Column(name = "presenters_apart")
    boolean presentersApart;

    @Nullable
    Integer capacity;

    @Column(name = "reminder_days")
    Integer[] reminderDays;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Question> questions;

    public String code() {
        return code;
    }

    public Visibility visibility() {
        return visibility;
    }

    public Audience audience() {
        return audience;
    }

    public Registration registration() {
        return registration;
    }

    /** Whether the organisation that organises such an event publishes it, without asking the coordinator. */
    public boolean isPublishedByOrganiser() {
        return publishedBy == PublishedBy.ORGANISER;
    }

    /** Whether those who present are counted apart from those who take part. */
    public boolean countsPresentersApart() {
        return presentersApart;
    }

    List<Integer> reminderDays() {
        return Arrays.asList(reminderDays);
    }
}
