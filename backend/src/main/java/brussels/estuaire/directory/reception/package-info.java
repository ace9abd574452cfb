/** How a service receives people: what to know before they come, and what holds for a while only. */
@NullMarked
package brussels.estuaire.directory.reception;

import org.jspecify.annotations.NullMarked;
