/** GroupAssignments: who of a consultation is in which group, as runs find it and the team changes it. */
@NullMarked
package brussels.estuaire.reflection.assignments;

import org.jspecify.annotations.NullMarked;
