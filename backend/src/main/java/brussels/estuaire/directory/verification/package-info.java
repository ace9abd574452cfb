/**
 * Records that are said to be true again in time: who is reminded when, and the page that the reminder's link opens.
 *
 * <p>An organisation is reminded of all its services at once, two weeks before the first is due and on that day; two weeks later
 * the team of its bassin is told.
 */
@NullMarked
package brussels.estuaire.directory.verification;

import org.jspecify.annotations.NullMarked;
