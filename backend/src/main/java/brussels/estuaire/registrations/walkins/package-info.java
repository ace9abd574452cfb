/**
 * Those who came without having registered, as who stands at the door writes them down; they are counted apart.
 *
 * <p>Who writes one gives it its id: what a phone sends again, since it does not know whether it arrived, changes nothing. Names
 * lie under row-level security, and are erased with those of the registrations; how many came stays.
 */
@NullMarked
package brussels.estuaire.registrations.walkins;

import org.jspecify.annotations.NullMarked;
