/** What who answered a call sees and does of it: by the link in the mails. */
@NullMarked
package brussels.estuaire.councils.calls.own;

import org.jspecify.annotations.NullMarked;
