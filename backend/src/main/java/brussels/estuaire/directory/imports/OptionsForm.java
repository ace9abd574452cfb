package brussels.estuaire.directory.imports;

import brussels.estuaire.directory.imports.ServiceImport.Choice;
import brussels.estuaire.directory.sheets.Rows;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How a sheet is to be read.
 *
 * @param organisationId whose services they are, where the sheet does not say; null when the caller edits one only
 * @param publish whether new services are shown to everybody at once; else they are drafts
 * @param source the system that the keys of the sheet are from, where the sheet does not say
 * @param similar what becomes of rows that nearly double a service; they are left out when nothing is said
 * @param columns the column of each heading, empty to leave it out; null to go on with those that were recognised
 */
@Schema(name = "ServiceImportOptionsForm")
record OptionsForm(
        @Schema(nullable = true) @Nullable UUID organisationId,
        @Schema(nullable = true) @Nullable Boolean publish,

        @Schema(nullable = true) @Pattern(regexp = KEY) @Nullable
        String source,

        @Schema(nullable = true) @Nullable Choice similar,

        @Schema(nullable = true) @Size(max = Rows.WIDEST) @Nullable
        List<@Size(max = 40) String> columns) {

    static final String KEY = "[A-Za-z0-9._~-]{1,100}";
}
