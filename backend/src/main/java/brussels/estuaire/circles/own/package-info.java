/** What who sits in a circle reads of it: by the link in its mails, or signed in with the same address. */
@NullMarked
package brussels.estuaire.circles.own;

import org.jspecify.annotations.NullMarked;
