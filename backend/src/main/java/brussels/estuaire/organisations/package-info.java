/**
 * Organisations, and who belongs to them: the legal or de facto bodies that offer services and act in the bassins.
 *
 * <p>Anyone may propose one; the coordinator of its bassin or the administrator accepts it. What a caller may do is
 * decided by the role that it has in an organisation. It knows no service and no event.
 */
@NullMarked
package brussels.estuaire.organisations;

import org.jspecify.annotations.NullMarked;
