/**
 * The agenda: what happens at a date, in a bassin or in the whole Region.
 *
 * <p>Its type carries the rules: who sees it, who may come, who publishes it. Organisations propose events, the coordinator of the
 * bassin accepts them, asks for changes or refuses; nothing is public before. It knows no registration and no circle.
 */
@NullMarked
package brussels.estuaire.agenda;

import org.jspecify.annotations.NullMarked;
