/**
 * Completes the OpenAPI document with what holds for every operation, so that no resource repeats it.
 *
 * <p>It runs when the application is built. What a resource declares stays; added are access, the problems that an
 * operation may answer, the headers of safe writing, and the limits of every value.
 */
@NullMarked
package brussels.estuaire.platform.contract;

import org.jspecify.annotations.NullMarked;
