/**
 * The agenda as calendar programs read it: RFC 5545 and 7986, in Brussels time.
 *
 * <p>What is known to the month or the year only is left to the agenda itself: a calendar would make it exact. It knows how an
 * event is told, and not how it is found.
 */
@NullMarked
package brussels.estuaire.agenda.calendars;

import org.jspecify.annotations.NullMarked;
