package brussels.estuaire.directory.sheets;

import brussels.estuaire.platform.Refusal;
import java.util.List;

/** Reads a file as rows, whatever it is: what cannot be a sheet is refused before anything is stored. */
public final class ReadSheet {
    /** The cell of a formula, whose value nobody vouches for: a character that no alphabet has. */
    public static final String FORMULA = "\uE000";

    private ReadSheet() {}

    /** Hands the rows on; CSV when it is no zip file, whatever it calls itself. */
    public static void rows(byte[] file, Rows rows) {
        if (file.length == 0) {
            throw Refusal.invalid("", "file-empty");
        }
        var bounded = new Bounded(rows);
        if (isZip(file)) {
            ReadXlsx.rows(file, bounded);
        } else if (isOldOffice(file)) {
            throw Refusal.invalid("", "file-unreadable");
        } else {
            ReadCsv.rows(file, bounded);
        }
        if (bounded.count == 0) {
            throw Refusal.invalid("", "file-empty");
        }
        if (bounded.count == 1) {
            throw Refusal.invalid("", "file-without-rows");
        }
    }

    private static boolean isZip(byte[] file) {
        return file.length > 3 && file[0] == 'P' && file[1] == 'K';
    }

    /** The files of Office before 2007. */
    private static boolean isOldOffice(byte[] file) {
        return file.length > 3 && (file[0] & 0xFF) == 0xD0 && (file[1] & 0xFF) == 0xCF;
    }

    /** Lets as much by as an import may hold. */
    private static final class Bounded implements Rows {
        private final Rows rows;
        private int count;

        Bounded(Rows rows) {
            this.rows = rows;
        }

        @Override
        public void row(int number, List<String> cells) {
            if (cells.stream().allMatch(cell -> cell.isBlank() || cell.startsWith(Columns.EXPLAINS))) {
                return;
            }
            count++;
            if (count > MOST + 1) {
                throw Refusal.of(413, "too-large");
            }
            if (cells.size() > WIDEST) {
                throw Refusal.invalid("", "file-too-wide");
            }
            for (var cell : cells) {
                if (cell.indexOf('\u0000') >= 0) {
                    throw Refusal.invalid("", "file-unreadable");
                }
                if (cell.length() > LONGEST_CELL) {
                    throw Refusal.invalid("/rows/" + number, "cell-too-long");
                }
            }
            rows.row(number, cells);
        }
    }
}
