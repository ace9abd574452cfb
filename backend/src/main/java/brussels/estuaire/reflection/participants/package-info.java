/** Who is interested in a consultation: each person once, whether they end up in a group or not. */
@NullMarked
package brussels.estuaire.reflection.participants;

import org.jspecify.annotations.NullMarked;
