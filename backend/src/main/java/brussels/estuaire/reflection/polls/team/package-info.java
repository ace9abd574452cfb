/** Who takes part in a consultation, as its team sees and arranges it. */
@NullMarked
package brussels.estuaire.reflection.polls.team;

import org.jspecify.annotations.NullMarked;
