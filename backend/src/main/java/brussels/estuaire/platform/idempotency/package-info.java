/**
 * A POST that is sent twice by the same caller with the same {@code Idempotency-Key} is done once.
 *
 * <p>The key, and the answer that was given, are stored in the transaction of the act itself: neither can be without the
 * other, whatever crashes. It knows no feature: it stands around every POST that runs in a transaction.
 */
@NullMarked
package brussels.estuaire.platform.idempotency;

import org.jspecify.annotations.NullMarked;
