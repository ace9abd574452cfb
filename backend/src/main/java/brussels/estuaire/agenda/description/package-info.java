/**
 * What is told of an event, part by part: when, where, in which order, and how many came.
 *
 * <p>What is known only roughly stays rough: a date has a precision, a number a qualifier. It knows no event.
 */
@NullMarked
package brussels.estuaire.agenda.description;

import org.jspecify.annotations.NullMarked;
