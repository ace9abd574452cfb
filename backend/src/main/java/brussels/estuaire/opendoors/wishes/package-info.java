/**
 * Wishes: which services people would visit in an edition that are full, or open no door.
 *
 * <p>Those who run the edition read for which services most people wish, and nobody's name, so that they invite these services next time.
 */
@NullMarked
package brussels.estuaire.opendoors.wishes;

import org.jspecify.annotations.NullMarked;
