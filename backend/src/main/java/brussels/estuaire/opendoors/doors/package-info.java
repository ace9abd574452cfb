/** Services that open their doors: who applies to an edition, who is accepted, and what visitors will see there. */
@NullMarked
package brussels.estuaire.opendoors.doors;

import org.jspecify.annotations.NullMarked;
