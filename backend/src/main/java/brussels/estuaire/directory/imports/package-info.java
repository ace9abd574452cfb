/**
 * Sheets of services that people bring: read, tried, stored and undone, row by row.
 *
 * <p>It has no rules of its own: a row becomes the form that the API takes, and is checked and written as such. What the
 * sheet held is erased 30 days after it was brought.
 */
@NullMarked
package brussels.estuaire.directory.imports;

import org.jspecify.annotations.NullMarked;
