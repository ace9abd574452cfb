/**
 * What people wrote, as a team quotes it: chosen, cleared of names, translated by a person, published, and withdrawn in one act everywhere.
 *
 * <p>Whoever did not agree is never quoted, which PostgreSQL holds.
 */
@NullMarked
package brussels.estuaire.evaluations.verbatims;

import org.jspecify.annotations.NullMarked;
