/**
 * What people say of something that they took part in: who was there, who answered, and what they said, of nobody in particular.
 *
 * <p>An answer is whole while its evaluation is open, and nobody reads it; when it closes, all are counted at once and taken apart. It
 * knows everything that can be evaluated, and nothing of it knows that it is.
 */
@NullMarked
package brussels.estuaire.evaluations;

import org.jspecify.annotations.NullMarked;
