/**
 * The territory: five bassins, nineteen communes, and which part of a commune lies in which bassin at a date.
 *
 * <p>An address lies in exactly one bassin at a date; the key is commune and postal code, never the commune alone. Where no
 * source is sure, the answer is « to be confirmed » with its candidates. It knows no organisation and no service.
 */
@NullMarked
package brussels.estuaire.territory;

import org.jspecify.annotations.NullMarked;
