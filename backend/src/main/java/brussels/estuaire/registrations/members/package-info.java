/** Who is invited to a meeting because they sit in its circle: by itself, from the days of their mandates, as these are now. */
@NullMarked
package brussels.estuaire.registrations.members;

import org.jspecify.annotations.NullMarked;
