/**
 * Services that stand in the directory twice: found before the second is written, put together after.
 *
 * <p>When two organisations are merged, their services come together here, in the same transaction.
 */
@NullMarked
package brussels.estuaire.directory.twins;

import org.jspecify.annotations.NullMarked;
