/**
 * Subjects: raised in a circle, sent up to the Region's council when they go beyond it, and answered there. Both circles read the same
 * record with its whole way; what the council discusses meanwhile stays its own.
 */
@NullMarked
package brussels.estuaire.councils.subjects;

import org.jspecify.annotations.NullMarked;
