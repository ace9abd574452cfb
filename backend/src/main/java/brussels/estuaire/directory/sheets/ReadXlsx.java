package brussels.estuaire.directory.sheets;

import brussels.estuaire.platform.Refusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/** Reads the first sheet of a workbook, once it is known that it is no bomb and brings no entities. */
final class ReadXlsx {
    /** All parts of a workbook together, inflated; ten times the largest file that may be brought is a bomb. */
    private static final long LARGEST = 64L << 20;

    private static final int MOST_PARTS = 200;
    private static final byte[] DOCTYPE = "<!DOCTYPE".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] MERGED = "<mergeCell ".getBytes(StandardCharsets.US_ASCII);

    private ReadXlsx() {}

    static void rows(byte[] file, Rows rows) {
        refuseUnlessHarmless(file);
        try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true));
                var stream = workbook.getFirstSheet().openStream()) {
            stream.forEach(row -> rows.row(row.getRowNum(), cells(row)));
        } catch (Refusal refused) {
            throw refused;
        } catch (IOException | RuntimeException unreadable) {
            throw Refusal.invalid("", "file-unreadable");
        }
    }

    private static List<String> cells(Row row) {
        if (row.getCellCount() > Rows.WIDEST) {
            throw Refusal.invalid("", "file-too-wide");
        }
        var cells = new ArrayList<>(Collections.nCopies(row.getCellCount(), ""));
        row.stream().filter(cell -> cell != null).forEach(cell -> cells.set(cell.getColumnIndex(), text(cell)));
        return cells;
    }

    /** A cell's value as it would be typed; numbers without exponent, days as days. */
    private static String text(Cell cell) {
        return switch (cell.getType()) {
            case STRING -> cell.asString();
            case NUMBER -> isDay(cell) ? day(cell.asDate()) : cell.asNumber().toPlainString();
            case BOOLEAN -> cell.asBoolean().toString();
            case FORMULA, ERROR -> ReadSheet.FORMULA;
            case EMPTY -> "";
        };
    }

    private static boolean isDay(Cell cell) {
        var format = cell.getDataFormatString();
        return format != null
                && format.replaceAll("\"[^\"]*\"|\\[[^]]*]", "")
                        .toLowerCase(Locale.ROOT)
                        .matches(".*[dy].*");
    }

    private static String day(LocalDateTime value) {
        return value.toLocalDate().toString();
    }

    private static void refuseUnlessHarmless(byte[] file) {
        try (var zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_PARTS || zip.getEntry("xl/workbook.xml") == null) {
                throw Refusal.invalid("", "file-unreadable");
            }
            var left = LARGEST;
            for (var entry : entries) {
                left -= harmless(zip, entry, left);
            }
        } catch (IOException | RuntimeException unreadable) {
            throw unreadable instanceof Refusal refused ? refused : Refusal.invalid("", "file-unreadable");
        }
    }

    /** How large a part is; what the zip file says of it is not trusted. */
    private static long harmless(ZipFile zip, ZipArchiveEntry entry, long most) throws IOException {
        var doctype = new Spotted(DOCTYPE);
        var merged = new Spotted(MERGED);
        long size = 0;
        try (InputStream part = zip.getInputStream(entry)) {
            var buffer = new byte[8192];
            for (var read = part.read(buffer); read >= 0; read = part.read(buffer)) {
                size += read;
                if (size > most) {
                    throw Refusal.of(413, "too-large");
                }
                if (doctype.in(buffer, read)) {
                    throw Refusal.invalid("", "file-unreadable");
                }
                if (merged.in(buffer, read)) {
                    throw Refusal.invalid("", "merged-cells");
                }
            }
        }
        return size;
    }

    /** Finds ASCII words in what goes by, in UTF-8 as in UTF-16. */
    private static final class Spotted {
        private final byte[] words;
        private int seen;

        Spotted(byte[] words) {
            this.words = words;
        }

        boolean in(byte[] buffer, int length) {
            for (var at = 0; at < length; at++) {
                if (buffer[at] == 0) {
                    continue;
                }
                seen = buffer[at] == words[seen] ? seen + 1 : buffer[at] == words[0] ? 1 : 0;
                if (seen == words.length) {
                    return true;
                }
            }
            return false;
        }
    }
}
