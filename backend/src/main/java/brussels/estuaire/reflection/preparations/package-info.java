/** What those who take part prepare before their group meets: each alone, or colleagues together. */
@NullMarked
package brussels.estuaire.reflection.preparations;

import org.jspecify.annotations.NullMarked;
