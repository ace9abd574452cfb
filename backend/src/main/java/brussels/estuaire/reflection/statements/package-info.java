/** What notes are cut into: words of somebody, coded to what was found. */
@NullMarked
package brussels.estuaire.reflection.statements;

import org.jspecify.annotations.NullMarked;
