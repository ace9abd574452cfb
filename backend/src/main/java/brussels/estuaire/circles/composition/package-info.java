/** Whom a circle looks for, whom it has on a day, and who is missing. */
@NullMarked
package brussels.estuaire.circles.composition;

import org.jspecify.annotations.NullMarked;
