/** What those who organise an event read of its registrations, and decide: also whether somebody came. */
@NullMarked
package brussels.estuaire.registrations.organisers;

import org.jspecify.annotations.NullMarked;
