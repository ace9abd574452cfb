/**
 * Links by which somebody without an account acts on one thing: confirms, answers, stops mails.
 *
 * <p>A link's secret is derived from a key of the server's and from what it opens; nothing is stored but how often it was
 * renewed. It travels in an address's fragment and then in the header {@code Authorization: Link …}, so that no log holds it.
 */
@NullMarked
package brussels.estuaire.identity.links;

import org.jspecify.annotations.NullMarked;
