/** What is done about what was found, by whom, in which year, and how far it has come. */
@NullMarked
package brussels.estuaire.reflection.actions;

import org.jspecify.annotations.NullMarked;
