/** Addresses as people have them, pasted or in a sheet, and by what the invitations of an organisation to them are stopped. */
@NullMarked
package brussels.estuaire.registrations.addresses;

import org.jspecify.annotations.NullMarked;
