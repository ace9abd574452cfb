package brussels.estuaire.directory.sheets;

import brussels.estuaire.platform.Refusal;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads CSV as people have it: in UTF-8, else in Windows-1252; cut by semicolons, commas or tabs. */
final class ReadCsv {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Character> CUTS = List.of(';', ',', '\t');

    private ReadCsv() {}

    static void rows(byte[] file, Rows rows) {
        var text = text(file);
        try (var records = CsvReader.builder()
                .fieldSeparator(cut(text))
                .allowMissingFields(true)
                .allowExtraFields(true)
                .skipEmptyLines(true)
                .maxBufferSize(Rows.WIDEST * Rows.LONGEST_CELL)
                .ofCsvRecord(text)) {
            var number = 0;
            for (var csv : records) {
                number++;
                rows.row(
                        number, csv.getFields().stream().map(CsvSheet::restored).toList());
            }
        } catch (CsvParseException e) {
            throw Refusal.invalid("", "file-unreadable");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] file) {
        var text = decoded(file, StandardCharsets.UTF_8);
        if (text == null) {
            text = new String(file, WINDOWS);
        }
        // Windows-1252 has bytes that are no character, and no text has a NUL
        if (text.indexOf('\u0000') >= 0 || text.indexOf('\uFFFD') >= 0) {
            throw Refusal.invalid("", "file-unreadable");
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    private static @Nullable String decoded(byte[] file, Charset charset) {
        try {
            return charset.newDecoder().decode(ByteBuffer.wrap(file)).toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    /** What cuts the headings into most parts. */
    private static char cut(String text) {
        var headings = text.lines().findFirst().orElse("");
        return CUTS.stream()
                .max(Comparator.comparingLong(
                        cut -> headings.chars().filter(each -> each == cut).count()))
                .orElse(';');
    }
}
