/**
 * The directory's list: what people type is understood as words and a place, and each filter is a condition in SQL.
 *
 * <p>It knows of a service what a list shows and who may see it; it changes nothing.
 */
@NullMarked
package brussels.estuaire.directory.search;

import org.jspecify.annotations.NullMarked;
