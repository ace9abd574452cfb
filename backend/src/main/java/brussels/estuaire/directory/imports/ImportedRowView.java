package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.imports.ImportedRow.Finding;
import brussels.estuaire.directory.imports.ImportedRow.Similar;
import brussels.estuaire.directory.imports.ServiceImport.Choice;
import brussels.estuaire.directory.sheets.Column;
import brussels.estuaire.directory.sheets.Columns;
import brussels.estuaire.directory.sheets.ReadSheet;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import brussels.estuaire.platform.problem.Problems;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A row of an import.
 *
 * @param number as the spreadsheet counts, from 1
 * @param name what the row calls its service, as far as one can tell
 * @param serviceId what was created or updated; null when nothing was
 */
record ImportedRowView(
        int number,
        ImportedRow.State state,
        String name,
        List<Fault> faults,
        List<Similar> similar,
        @Schema(nullable = true) @Nullable Choice choice,
        @Schema(nullable = true) @Nullable UUID serviceId) {

    /**
     * What is wrong with a cell.
     *
     * @param column its technical heading; null when it is the row as a whole
     * @param heading as the caller's language calls the column
     * @param value what the cell holds
     */
    @Schema(name = "ImportedRowFault")
    record Fault(
            @Schema(nullable = true) @Nullable String column,
            @Schema(nullable = true) @Nullable String heading,
            String value,
            String code,
            String message) {}

    static ImportedRowView of(ServiceImport brought, ImportedRow row, Problems problems, Language language) {
        return new ImportedRowView(
                row.number,
                row.state,
                name(brought, row),
                row.findings.stream()
                        .map(finding -> fault(brought, row, finding, problems, language))
                        .toList(),
                row.similar,
                row.choice,
                row.service);
    }

    private static Fault fault(
            ServiceImport brought, ImportedRow row, Finding finding, Problems problems, Language language) {
        var column = finding.column();
        return new Fault(
                column,
                column == null
                        ? null
                        : Columns.of(column)
                                .map(known -> Columns.heading(known, language))
                                .orElse(column),
                column == null ? "" : row.cell(brought, column).replace(ReadSheet.FORMULA, "="),
                finding.code(),
                problems.sentence(new Violation("", finding.code(), finding.values()), language));
    }

    private static String name(ServiceImport brought, ImportedRow row) {
        return Columns.ofTemplate().stream()
                .filter(column -> column.base().equals("name"))
                .map(Column::code)
                .map(code -> row.cell(brought, code))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse("");
    }
}
