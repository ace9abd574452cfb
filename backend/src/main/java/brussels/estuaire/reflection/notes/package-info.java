/** What is said in reflection groups: each contribution by itself, and nothing merged. */
@NullMarked
package brussels.estuaire.reflection.notes;

import org.jspecify.annotations.NullMarked;
