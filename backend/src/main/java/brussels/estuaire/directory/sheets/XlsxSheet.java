package brussels.estuaire.directory.sheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A sheet as Office Open XML: every cell is text, so that codes keep their zeros and nothing is a formula. */
final class XlsxSheet implements Sheet {
    private static final int ROWS_HELD = 100;
    private static final int LONGEST_CELL = 32_767;

    private final Workbook workbook;
    private Worksheet rows;
    private int count;

    XlsxSheet(OutputStream stream, String title) {
        workbook = new Workbook(stream, "Estuaire", null);
        rows = workbook.newWorksheet(title);
        rows.freezePane(0, 1);
    }

    @Override
    public void row(List<String> cells) throws IOException {
        for (var column = 0; column < cells.size(); column++) {
            var cell = cells.get(column);
            if (!cell.isEmpty()) {
                rows.inlineString(count, column, cell.substring(0, Math.min(cell.length(), LONGEST_CELL)));
            }
        }
        count++;
        if (count % ROWS_HELD == 0) {
            rows.flush();
        }
    }

    /** Ends this sheet, and writes another one beside it. */
    void next(String name, List<List<String>> cells) throws IOException {
        rows.finish();
        rows = workbook.newWorksheet(name);
        count = 0;
        for (var row : cells) {
            row(row);
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
