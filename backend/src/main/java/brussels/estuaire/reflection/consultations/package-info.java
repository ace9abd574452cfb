/** Consultations: a question, whom its team asks, and in what groups they are to meet. */
@NullMarked
package brussels.estuaire.reflection.consultations;

import org.jspecify.annotations.NullMarked;
