package brussels.estuaire.councils.plans;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a bassin means to do in a year. */
@Entity
public class Plan extends PanacheEntityBase {
    /** How far a plan has come. */
    @Schema(name = "PlanState")
    enum State {
        /** Being written. */
        DRAFT,
        /** The bassin's council has validated it; it may have changed since. */
        VALIDATED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(updatable = false)
    String bassin;

    @Column(updatable = false)
    int year;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text introduction;

    boolean listed;

    @Column(name = "validated_on")
    @Nullable
    LocalDate validatedOn;

    @Column(name = "validated_at")
    @Nullable
    UUID validatedAt;

    @Column(name = "changed_at")
    @Nullable
    Instant changedAt;

    @Column(name = "created_at", updatable = false)
    Instant createdAt;

    @Column(name = "updated_at")
    Instant updatedAt;

    @Version
    int version;

    static Plan begun(String bassin, int year, Instant now) {
        var plan = new Plan();
        plan.bassin = bassin;
        plan.year = year;
        plan.createdAt = now;
        plan.updatedAt = now;
        return plan;
    }

    public UUID id() {
        return id;
    }

    public String bassin() {
        return bassin;
    }

    public int year() {
        return year;
    }

    public int version() {
        return version;
    }

    State state() {
        return validatedOn == null ? State.DRAFT : State.VALIDATED;
    }

    /** Whether everybody may read it. */
    boolean isPublic() {
        return listed && state() == State.VALIDATED;
    }

    /** Says that something in it is not what it was; of a validated plan, since when. */
    public void change(Instant now) {
        updatedAt = now;
        if (validatedOn != null && changedAt == null) {
            changedAt = now;
        }
    }

    /** Says that the bassin's council validated it as it stands, on a day and at a meeting. */
    void validate(LocalDate day, @Nullable UUID meeting, Instant now) {
        validatedOn = day;
        validatedAt = meeting;
        changedAt = null;
        updatedAt = now;
    }

    /** Lets nobody else write at a plan until this transaction ends. */
    static void hold(UUID id) {
        getEntityManager()
                .createNativeQuery("select cast(plan_alone(:id) as text)", String.class)
                .setParameter("id", id)
                .getSingleResultOrNull();
    }

    /** Writes it now, and refuses a second one of a bassin and a year. */
    void store() {
        try {
            persistAndFlush();
        } catch (ConstraintViolationException e) {
            throw Refusal.held(Map.of("plan_one_each_year", "plan-there-already"), e);
        }
    }
}
