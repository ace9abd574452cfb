/**
 * Reflection groups: a question that is put to many, those who are interested, one group for each of them, what was said there, and what is
 * done about it.
 *
 * <p>A group is an event, and who is in it is registered for it: the agenda knows when and where, registrations know who came.
 */
@NullMarked
package brussels.estuaire.reflection;

import org.jspecify.annotations.NullMarked;
