/**
 * Events that repeat: by a rule, or on several days that are told at once.
 *
 * <p>A series is an event itself, which is proposed, accepted, changed and cancelled as any other. Once it is published its
 * occurrences stand in the agenda, 18 months ahead, each an event of its own: what the series tells is told of them, until
 * somebody changes one by itself. A series is suspended and resumed.
 */
@NullMarked
package brussels.estuaire.agenda.series;

import org.jspecify.annotations.NullMarked;
