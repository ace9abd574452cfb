/** Choices: which slots of an edition somebody would visit, in their order, until they are shared out. */
@NullMarked
package brussels.estuaire.opendoors.choices;

import org.jspecify.annotations.NullMarked;
