/**
 * Services in rows and columns: one set of columns for what is exported, for the template and for what is imported.
 *
 * <p>A column points into the form of the API, so that a sheet has no rules of its own.
 */
@NullMarked
package brussels.estuaire.directory.sheets;

import org.jspecify.annotations.NullMarked;
