/**
 * The directory: what organisations offer to people, found by what people type.
 *
 * <p>Everybody reads what is published; editors keep their organisation's services true, partner systems write theirs under
 * their own keys. No organisation is favoured: relevance, then name. It knows no event.
 */
@NullMarked
package brussels.estuaire.directory;

import org.jspecify.annotations.NullMarked;
