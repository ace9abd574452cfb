/**
 * The documents of an event: files that people bring, and that others take with them.
 *
 * <p>What a file is, its content says, and neither its name nor who brings it; few types are taken. Each document says who reads it,
 * of those who see the event: everybody, who has a seat, or who edits it alone, until circles can say who else.
 */
@NullMarked
package brussels.estuaire.agenda.documents;

import org.jspecify.annotations.NullMarked;
