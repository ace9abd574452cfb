package brussels.estuaire.directory.imports;

import brussels.estuaire.platform.GuardedRows;
import brussels.estuaire.platform.Refusal;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A sheet of services that somebody brought: how it is read, and how far it has come. */
@Entity
@Table(name = "service_import")
class ServiceImport extends PanacheEntityBase {
    static final String GUARD = "estuaire.service_import";

    /** How far an import has come. */
    @Schema(name = "ServiceImportState")
    enum State {
        /** Its columns are to be matched. */
        UPLOADED,
        /** Its rows are being checked. */
        TRYING,
        /** Its rows are checked, and nothing is stored. */
        TRIED,
        /** The rows that are right are being stored. */
        STORING,
        /** What could be stored is. */
        STORED,
        /** It is being undone. */
        UNDOING,
        /** What nobody changed since is as it was before. */
        UNDONE
    }

    /** What becomes of a row that nearly doubles a service. */
    @Schema(name = "SimilarChoice")
    enum Choice {
        /** A service is created anyway. */
        CREATE,
        /** The service that it doubles is updated. */
        UPDATE,
        /** The row is left out. */
        SKIP
    }

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    UUID id;

    @Column(name = "organisation_id")
    @Nullable
    UUID organisation;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, UUID> organisations;

    boolean publish;

    String source;

    List<String> headings;

    List<String> columns;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_similar")
    Choice similar;

    boolean store;

    @Enumerated(EnumType.STRING)
    State state;

    @Column(name = "job_id")
    @Nullable
    UUID job;

    int rows;

    String subject;

    @Nullable
    String email;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "ended_at")
    @Nullable
    Instant endedAt;

    @Version
    int version;

    /** The import, or null when there is none; who may see it is checked by who asks. */
    static @Nullable ServiceImport of(UUID id) {
        GuardedRows.name(getEntityManager(), GUARD, id.toString());
        return findById(id);
    }

    /** Goes on to a state in which something is being done. */
    void become(State next, UUID job) {
        this.state = next;
        this.job = job;
    }

    /** Refuses unless it is in one of these states. */
    void mustBe(State... states) {
        if (!List.of(states).contains(state)) {
            throw Refusal.conflict("import-not-ready");
        }
    }

    /** Where a column stands in the rows; -1 when the sheet has none. */
    int indexOf(String column) {
        return columns.indexOf(column);
    }
}
