/**
 * What every feature stands on: problems, pages, bilingual text, time, and the way a record is found or refused.
 *
 * <p>It knows no feature, and each of its files has at least two users.
 */
@NullMarked
package brussels.estuaire.platform;

import org.jspecify.annotations.NullMarked;
