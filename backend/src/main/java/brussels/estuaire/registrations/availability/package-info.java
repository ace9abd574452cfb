/** What registering needs to know of an event, and how many of its seats are left. */
@NullMarked
package brussels.estuaire.registrations.availability;

import org.jspecify.annotations.NullMarked;
