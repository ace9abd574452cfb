/**
 * Whom those who organise an event invite to it, and what these see and answer by the link in their mail.
 *
 * <p>Addresses come as people have them: pasted, or from a sheet. Nobody is invited twice, nobody is mailed who stopped the
 * invitations of an organisation, and what somebody answered is read from their registration.
 */
@NullMarked
package brussels.estuaire.registrations.invitations;

import org.jspecify.annotations.NullMarked;
