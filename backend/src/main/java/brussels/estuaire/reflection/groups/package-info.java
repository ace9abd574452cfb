/** Reflection groups: events that a consultation's team made of proposed groups. */
@NullMarked
package brussels.estuaire.reflection.groups;

import org.jspecify.annotations.NullMarked;
