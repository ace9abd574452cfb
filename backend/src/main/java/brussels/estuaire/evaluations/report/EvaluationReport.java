package brussels.estuaire.evaluations.report;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What is written of a report: the rest is read from what is there. */
@Entity
@Table(name = "evaluation_report")
class EvaluationReport extends PanacheEntityBase {
    /** Of one that is written for the first time: zero is what stands nowhere yet. */
    private static final int FIRST = 1;

    @Id
    @Column(name = "evaluation_id")
    UUID evaluation;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Text foreword;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Version
    int version;

    /** The one of an evaluation; nothing is written of it while its version is zero. */
    static EvaluationReport of(UUID evaluation) {
        return EvaluationReport.<EvaluationReport>findByIdOptional(evaluation).orElseGet(() -> {
            var report = new EvaluationReport();
            report.evaluation = evaluation;
            return report;
        });
    }

    boolean isPublished() {
        return publishedAt != null;
    }

    void publish(Instant now) {
        if (isPublished()) {
            throw Refusal.conflict("evaluation-report-published");
        }
        publishedAt = now;
    }

    void unpublish() {
        if (!isPublished()) {
            throw Refusal.conflict("evaluation-report-not-published");
        }
        publishedAt = null;
    }

    /** Writes it now; who asks holds the evaluation. */
    void store() {
        if (version < FIRST) {
            version = FIRST;
            persist();
        }
        EvaluationReport.flush();
    }
}
