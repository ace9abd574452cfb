/** How people leave a consultation: they withdraw, or are erased. */
@NullMarked
package brussels.estuaire.reflection.polls.leaving;

import org.jspecify.annotations.NullMarked;
