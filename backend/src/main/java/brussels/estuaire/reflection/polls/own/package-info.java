/** What a participant sees and does by the link in their mails: when they can, what is held of them, and how they leave. */
@NullMarked
package brussels.estuaire.reflection.polls.own;

import org.jspecify.annotations.NullMarked;
