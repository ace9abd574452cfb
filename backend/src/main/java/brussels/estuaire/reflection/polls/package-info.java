/** What a poll asks, and when each person can: the proposed groups of a consultation, the answers, and who is to be with whom. */
@NullMarked
package brussels.estuaire.reflection.polls;

import org.jspecify.annotations.NullMarked;
