package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.imports.ServiceImport.Choice;
import brussels.estuaire.platform.Text;
import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Sort;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A row of a sheet: what it held, what is wrong with it, and what became of it. */
@Entity
@IdClass(ImportedRow.Key.class)
@Table(name = "service_import_row")
class ImportedRow extends PanacheEntityBase {
    record Key(UUID importId, int number) {}

    /** How far a row has come. */
    @Schema(name = "ImportedRowState")
    enum State {
        /** Not checked yet. */
        READ,
        /** May be stored. */
        RIGHT,
        /** May not be stored as it is. */
        FAULTY,
        /** Is stored. */
        STORED,
        /** Nearly doubles a service, and was left out. */
        SKIPPED,
        /** What it did is undone. */
        UNDONE,
        /** What it did could not be undone: somebody changed the service since. */
        KEPT
    }

    /**
     * Something wrong with a cell.
     *
     * @param column its technical heading; null when it is the row as a whole
     */
    record Finding(@Nullable String column, String code, Map<String, Object> values) {
        Finding(@Nullable String column, String code) {
            this(column, code, Map.of());
        }
    }

    /** A service that the row nearly doubles. */
    record Similar(UUID id, Text name) {}

    @Id
    @Column(name = "import_id")
    UUID importId;

    @Id
    int number;

    List<String> cells;

    @Enumerated(EnumType.STRING)
    State state;

    @JdbcTypeCode(SqlTypes.JSON)
    List<Finding> findings;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "similar_services")
    List<Similar> similar;

    @Enumerated(EnumType.STRING)
    @Nullable
    Choice choice;

    @Column(name = "service_id")
    @Nullable
    UUID service;

    @Nullable
    Boolean created;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    JsonNode before;

    @Column(name = "after_version")
    @Nullable
    Integer afterVersion;

    static ImportedRow read(UUID importId, int number, List<String> cells) {
        var row = new ImportedRow();
        row.importId = importId;
        row.number = number;
        row.cells = cells;
        row.again();
        return row;
    }

    /** Forgets what was found, to be checked again. */
    void again() {
        state = State.READ;
        findings = List.of();
        similar = List.of();
    }

    /** The first rows of an import that are in a state. */
    static List<ImportedRow> first(UUID importId, State state, int most) {
        return ImportedRow.<ImportedRow>find("importId = ?1 and state = ?2", Sort.by("number"), importId, state)
                .page(0, most)
                .list();
    }

    static int count(UUID importId, State state) {
        return (int) count("importId = ?1 and state = ?2", importId, state);
    }

    /** What a column holds in this row; empty when the sheet has none. */
    String cell(ServiceImport brought, String column) {
        var index = brought.indexOf(column);
        return index < 0 || index >= cells.size() ? "" : cells.get(index).strip();
    }
}
