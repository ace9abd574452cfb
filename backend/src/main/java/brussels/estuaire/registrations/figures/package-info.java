/**
 * How many registered for an event and how many came, in numbers only: by kind of organisation and by sector, and date by date of a
 * series. Those who present something are counted apart.
 */
@NullMarked
package brussels.estuaire.registrations.figures;

import org.jspecify.annotations.NullMarked;
