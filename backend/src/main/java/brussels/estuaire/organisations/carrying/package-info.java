/** In which organisation's name a team acts. */
@NullMarked
package brussels.estuaire.organisations.carrying;

import org.jspecify.annotations.NullMarked;
