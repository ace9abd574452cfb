/** What was found in what the groups of a consultation said: how often it was raised, and by whom. */
@NullMarked
package brussels.estuaire.reflection.findings;

import org.jspecify.annotations.NullMarked;
