/** Who is to be with whom, or not: what a team makes of what people wish. */
@NullMarked
package brussels.estuaire.reflection.polls.pairs;

import org.jspecify.annotations.NullMarked;
