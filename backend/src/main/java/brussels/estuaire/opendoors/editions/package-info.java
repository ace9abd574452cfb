/** Editions: a week in which services open their doors, its call and its phases. */
@NullMarked
package brussels.estuaire.opendoors.editions;

import org.jspecify.annotations.NullMarked;
