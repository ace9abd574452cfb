/**
 * The documents of an event: files that people bring, and that others take with them.
 *
 * <p>What a file is, its content says, and neither its name nor who brings it; few types are taken. Each document says who reads it:
 * everybody who sees the event, or who edits it alone, until registrations and circles can say who else.
 */
@NullMarked
package brussels.estuaire.agenda.documents;

import org.jspecify.annotations.NullMarked;
