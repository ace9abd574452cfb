/** How an assignment is fixed: its groups become events, and whom it concerns is told. */
@NullMarked
package brussels.estuaire.reflection.assignments.fixing;

import org.jspecify.annotations.NullMarked;
