/** The registrations of an event in rows and columns, for those who organise it: every cell in words, none to be read back. */
@NullMarked
package brussels.estuaire.registrations.sheets;

import org.jspecify.annotations.NullMarked;
