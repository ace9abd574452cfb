package brussels.estuaire.directory.sheets;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A sheet as CSV; no cell is a formula to the program that opens it. */
final class CsvSheet implements Sheet {
    /** What a spreadsheet takes for a formula when a cell begins with it. */
    private static final String FORMULA = "=+-@\t\r\n";

    private final Writer text;
    private final CsvWriter rows;

    CsvSheet(OutputStream stream) throws IOException {
        text = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8));
        text.write('\uFEFF');
        rows = CsvWriter.builder()
                .fieldSeparator(';')
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text);
    }

    @Override
    public void row(List<String> cells) {
        rows.writeRecord(cells.stream().map(CsvSheet::neutralised).toList());
    }

    @Override
    public void close() throws IOException {
        rows.flush();
        text.flush();
    }

    /** An apostrophe before it makes text of a formula; reading takes it away again. */
    private static String neutralised(String cell) {
        return !cell.isEmpty() && FORMULA.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    /** The cell as it was before it was neutralised. */
    static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == '\'' && FORMULA.indexOf(cell.charAt(1)) >= 0
                ? cell.substring(1)
                : cell;
    }
}
