package brussels.estuaire.directory.sheets;

import java.util.List;

/** Takes the rows of a sheet one by one, its headings first. */
public interface Rows {
    /** So many rows below the headings. */
    int MOST = 10_000;

    /** So many columns. */
    int WIDEST = 200;

    /** So many characters in a cell; the longest text of a form is shorter. */
    int LONGEST_CELL = 20_000;

    /**
     * A row that is not empty.
     *
     * @param number as the spreadsheet counts, from 1
     */
    void row(int number, List<String> cells);
}
