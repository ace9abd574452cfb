/**
 * Who sits in a circle, for which organisation and until when: named, ended early, replaced by a colleague, renewed.
 *
 * <p>A mandate's days are inclusive, and PostgreSQL holds that nobody sits twice in a circle at once and that it has one chair. Who runs
 * the circle reads addresses; who sits in it reads names. What is held of a person is erased 24 months after their last mandate.
 */
@NullMarked
package brussels.estuaire.circles.mandates;

import org.jspecify.annotations.NullMarked;
