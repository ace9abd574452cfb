/** Who visits in an edition: each person once, however many slots they book, choose or wish for. */
@NullMarked
package brussels.estuaire.opendoors.visitors;

import org.jspecify.annotations.NullMarked;
