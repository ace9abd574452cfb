/** One's own programme in an edition: read and changed by a link or an account, reminded of, and erased. */
@NullMarked
package brussels.estuaire.opendoors.visits.own;

import org.jspecify.annotations.NullMarked;
