/**
 * Whom a consultation's team invites to it, in waves, and what these see and answer by the link in their mail.
 *
 * <p>Addresses are pasted, come from a sheet or from the directory. Nobody is invited twice, and nobody is mailed who stopped the
 * invitations of the organisation.
 */
@NullMarked
package brussels.estuaire.reflection.invitations;

import org.jspecify.annotations.NullMarked;
