/** What becomes of answers once nobody answers any more: counted and taken apart, or, when they are too few, erased unread. */
@NullMarked
package brussels.estuaire.evaluations.closing;

import org.jspecify.annotations.NullMarked;
