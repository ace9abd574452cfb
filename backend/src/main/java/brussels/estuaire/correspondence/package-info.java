/**
 * The mail: an outbox that is written in the transaction of what a mail tells, and a sender that empties it.
 *
 * <p>A row holds a template's name and its parameters, never rendered words. A mail is in the reader's language, and in French
 * and Dutch where that is unknown. It knows no feature: a template is a folder, and what it tells comes with the parameters.
 * What may be stopped by who gets it is left with a {@link brussels.estuaire.correspondence.Subscription}.
 */
@NullMarked
package brussels.estuaire.correspondence;

import org.jspecify.annotations.NullMarked;
