/**
 * What somebody who is typing may be looking for, by its name.
 *
 * <p>It knows of the list only how a place is told.
 */
@NullMarked
package brussels.estuaire.directory.suggestions;

import org.jspecify.annotations.NullMarked;
