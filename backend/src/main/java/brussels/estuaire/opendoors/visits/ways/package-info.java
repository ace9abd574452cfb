/** From one visit to the next: whether one can be at both, and whether there is time to walk. */
@NullMarked
package brussels.estuaire.opendoors.visits.ways;

import org.jspecify.annotations.NullMarked;
