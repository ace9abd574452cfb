/** How the hours of a reflection group are spent, as its team plans them and those who are in it read it. */
@NullMarked
package brussels.estuaire.reflection.sessions;

import org.jspecify.annotations.NullMarked;
