package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.councils.plans.PlannedAction;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is done for a priority. */
@Entity
@Table(name = "plan_action")
class Action extends PanacheEntityBase {
    /** So many for one priority. */
    static final int MOST = 50;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "priority_id")
    UUID priority;

    int place;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text description;

    String mission;

    @Nullable
    String theme;

    @Nullable
    String owner;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    @Column(name = "first_month")
    @Nullable
    Integer firstMonth;

    @Column(name = "last_month")
    @Nullable
    Integer lastMonth;

    @Enumerated(EnumType.STRING)
    PlannedAction.State state;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text outcome;

    @Version
    int version;

    static Optional<Action> of(Plan plan, UUID id) {
        return find(
                        "from Action a where a.id = ?1 and a.priority in (select p.id from Priority p where p.plan = ?2)",
                        id,
                        plan.id())
                .firstResultOptional();
    }

    /** Those of a plan, in their order. */
    static List<Action> of(Plan plan) {
        return list(
                "from Action a where a.priority in (select p.id from Priority p where p.plan = ?1) order by a.place",
                plan.id());
    }

    /** How many a priority has. */
    static int count(UUID priority) {
        return (int) count("priority", priority);
    }

    /** The place after the last one of a priority. */
    static int placeIn(UUID priority) {
        return Action.<Action>find("priority = ?1 order by place desc", priority)
                        .firstResultOptional()
                        .map(last -> last.place)
                        .orElse(0)
                + 1;
    }
}
