package brussels.estuaire.councils.plans.actions;

import brussels.estuaire.councils.plans.Plan;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;

/** What a plan most wants. */
@Entity
@Table(name = "plan_priority")
class Priority extends PanacheEntityBase {
    /** So many in one plan. */
    static final int MOST = 30;

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "plan_id", updatable = false)
    UUID plan;

    int place;

    @JdbcTypeCode(SqlTypes.JSON)
    Text title;

    @Version
    int version;

    static Optional<Priority> of(Plan plan, UUID id) {
        return find("id = ?1 and plan = ?2", id, plan.id()).firstResultOptional();
    }

    /** Those of a plan, in their order. */
    static List<Priority> of(Plan plan) {
        return list("plan = ?1 order by place", plan.id());
    }
}
