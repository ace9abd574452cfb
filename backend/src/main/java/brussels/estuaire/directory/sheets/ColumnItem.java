package brussels.estuaire.directory.sheets;

import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A column that a sheet may have.
 *
 * @param code its technical heading
 * @param label what people call it
 * @param hint how it is filled in
 */
@Schema(name = "SheetColumn")
record ColumnItem(String code, Text label, Text hint) {
    static ColumnItem of(Column column) {
        return new ColumnItem(
                column.code(),
                new Text(
                        Columns.heading(column, Language.FR),
                        Columns.heading(column, Language.NL),
                        Columns.heading(column, Language.EN)),
                new Text(
                        Columns.hint(column, Language.FR),
                        Columns.hint(column, Language.NL),
                        Columns.hint(column, Language.EN)));
    }
}
