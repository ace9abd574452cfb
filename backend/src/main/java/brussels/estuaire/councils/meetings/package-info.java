/** The meetings of a circle, read together: who is expected, who came, over its cycle, and whether enough were there to decide. */
@NullMarked
package brussels.estuaire.councils.meetings;

import org.jspecify.annotations.NullMarked;
