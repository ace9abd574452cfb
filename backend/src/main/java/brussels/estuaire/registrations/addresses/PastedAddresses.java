package brussels.estuaire.registrations.addresses;

import brussels.estuaire.directory.sheets.ReadSheet;
import brussels.estuaire.platform.Refusal;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The rows of a sheet as one pastes them. */
@Schema(name = "PastedAddresses")
public record PastedAddresses(String addresses) {
    /** The largest sheet. */
    public static final int MOST_BYTES = 1_048_576;

    /** With 2,000 addresses and their names there is still room. */
    public static final int LONGEST = 500_000;

    /** What stands in a sheet, CSV or XLSX; nothing is kept of it. */
    public static PastedAddresses in(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw Refusal.of(413, "too-large");
        }
        var lines = new StringJoiner("\n");
        ReadSheet.rows(
                file,
                (number, cells) -> lines.add(cells.stream()
                        .map(cell -> cell.equals(ReadSheet.FORMULA) ? "" : cell.replaceAll("[;,\\s]+", " "))
                        .collect(Collectors.joining("; "))));
        if (lines.length() > LONGEST) {
            throw Refusal.of(413, "too-large");
        }
        return new PastedAddresses(lines.toString());
    }
}
