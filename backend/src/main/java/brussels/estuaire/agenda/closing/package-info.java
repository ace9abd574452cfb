/**
 * Who organised an event is reminded to say how many came, when nobody has: twice at most.
 *
 * <p>Only of events that were announced here and have been since; those that were written down as past are nobody's task.
 */
@NullMarked
package brussels.estuaire.agenda.closing;

import org.jspecify.annotations.NullMarked;
