package brussels.estuaire.directory.reports;

import brussels.estuaire.directory.Service;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody found an error in a service's record, and what became of it. */
@Entity
@Table(name = "error_report")
class ErrorReport extends PanacheEntityBase {
    /** What is wrong. */
    @Schema(name = "ErrorReason")
    enum Reason {
        /** The opening hours. */
        HOURS,
        /** The telephone number, the mail address or the site. */
        CONTACT,
        /** Where it is. */
        ADDRESS,
        /** It no longer exists, or not there. */
        CLOSED_OR_MOVED,
        /** What it does, for whom, at what price. */
        DESCRIPTION,
        /** Anything else. */
        OTHER
    }

    /** How far a report has come. */
    @Schema(name = "ErrorReportState")
    enum State {
        /** Nobody has answered yet. */
        OPEN,
        /** Somebody has looked into it and said so. */
        ANSWERED
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "service_id")
    Service service;

    @Enumerated(EnumType.STRING)
    List<Reason> reasons;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    Boolean corrected;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "answered_at")
    @Nullable
    Instant answeredAt;

    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Version
    int version;

    static ErrorReport of(Service service, List<Reason> reasons, Instant now) {
        var report = new ErrorReport();
        report.service = service;
        report.reasons = reasons;
        report.state = State.OPEN;
        report.createdAt = now;
        return report;
    }

    /** Ends it: somebody has looked into it. */
    void answer(boolean corrected, Instant now) {
        if (state == State.ANSWERED) {
            throw Refusal.conflict("already-answered");
        }
        state = State.ANSWERED;
        this.corrected = corrected;
        answeredAt = now;
    }
}
