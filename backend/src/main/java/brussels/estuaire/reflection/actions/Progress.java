package brussels.estuaire.reflection.actions;

import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** How far an action had come on a day. */
@Entity
@Table(name = "reflection_progress")
public class Progress extends PanacheEntityBase {
    /** So many of one action: they are read together. */
    static final int MOST = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "action_id", updatable = false)
    UUID action;

    LocalDate day;

    @JdbcTypeCode(SqlTypes.JSON)
    Text text;

    @Column(name = "told_at")
    @Nullable
    Instant toldAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    static Optional<Progress> of(ReflectionAction action, UUID id) {
        return find("action = ?1 and id = ?2", action.id, id).firstResultOptional();
    }

    /** What nobody was mailed of yet in a consultation, by day. */
    public static List<Progress> untold(UUID consultation) {
        return list(
                "from Progress p where p.toldAt is null"
                        + " and p.action in (select a.id from ReflectionAction a where a.consultation = ?1) order by p.day, p.id",
                consultation);
    }

    /** What the action is called. */
    public Text title() {
        return ReflectionAction.<ReflectionAction>findById(action).title;
    }

    public Text text() {
        return text;
    }

    /** Says that those who follow are mailed of it now. */
    public void tell(Instant now) {
        toldAt = now;
    }
}
