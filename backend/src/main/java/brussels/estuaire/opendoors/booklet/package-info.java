/** The programme of an edition as a booklet: all that stands on its pages, read at once. */
@NullMarked
package brussels.estuaire.opendoors.booklet;

import org.jspecify.annotations.NullMarked;
