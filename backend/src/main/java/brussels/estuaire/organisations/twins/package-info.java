/**
 * Organisations that stand in the directory twice: found before the second is written, put together after.
 *
 * <p>What is proposed as a double is only what the caller may see. Who depends on organisations hears of a merge by an event,
 * in the transaction of the merge.
 */
@NullMarked
package brussels.estuaire.organisations.twins;

import org.jspecify.annotations.NullMarked;
