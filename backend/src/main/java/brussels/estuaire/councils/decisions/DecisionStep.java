package brussels.estuaire.councils.decisions;

import brussels.estuaire.councils.decisions.Decision.State;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** What was said of a decision at a later meeting, and where it has stood since. */
@Entity
@Table(name = "decision_step")
class DecisionStep extends PanacheEntityBase {
    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "decision_id", updatable = false)
    UUID decision;

    LocalDate day;

    @Column(name = "meeting_id")
    @Nullable
    UUID meeting;

    @Enumerated(EnumType.STRING)
    State state;

    String note;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    static DecisionStep of(Decision decision, Instant now) {
        var step = new DecisionStep();
        step.decision = decision.id;
        step.state = decision.state;
        step.createdAt = now;
        return step;
    }
}
