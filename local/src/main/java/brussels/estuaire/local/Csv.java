package brussels.estuaire.local;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The tables of the demo data: CSV with a header (RFC 4180), lists separated by {@code |}, a blank is unknown. */
final class Csv {

    private Csv() {}

    /** The rows of {@code demo/name.csv}. */
    static List<NamedCsvRecord> rows(String name) {
        var resource = Objects.requireNonNull(Csv.class.getResourceAsStream("/demo/" + name + ".csv"), name);
        try (var reader =
                CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.stream().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text of a column, null when it is blank. */
    static @Nullable String text(NamedCsvRecord row, String column) {
        var value = row.getField(column).strip();
        return value.isEmpty() ? null : value;
    }

    /** The parts of a column, none when it is blank. */
    static List<String> list(NamedCsvRecord row, String column) {
        var value = text(row, column);
        return value == null ? List.of() : List.of(value.split("\\|"));
    }
}
