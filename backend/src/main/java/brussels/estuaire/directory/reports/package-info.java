/**
 * Errors that readers report in a service's record, followed until they are answered.
 *
 * <p>A report reaches the organisation and the teams that coordinate it by mail and in their own space. What people wrote lies
 * apart, under row-level security, and is erased: what remains is which service, for what reasons, and what became of it.
 */
@NullMarked
package brussels.estuaire.directory.reports;

import org.jspecify.annotations.NullMarked;
