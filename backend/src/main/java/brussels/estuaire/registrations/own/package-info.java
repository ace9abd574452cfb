/** What who registered sees of it, and does with it: by the link in its mails, or signed in with the same address. */
@NullMarked
package brussels.estuaire.registrations.own;

import org.jspecify.annotations.NullMarked;
