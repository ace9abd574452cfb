/**
 * What those who organise write to some of those who are registered: to a group by how far they have come, and not to one person.
 *
 * <p>It goes out by mail, once to each address, in the reader's language; the words lie under row-level security, and are erased with
 * the names of those who were registered.
 */
@NullMarked
package brussels.estuaire.registrations.messages;

import org.jspecify.annotations.NullMarked;
