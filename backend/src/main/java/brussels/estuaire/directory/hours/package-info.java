/** When a service receives people: OpenStreetMap's opening hours, in Brussels time and with Belgian holidays. */
@NullMarked
package brussels.estuaire.directory.hours;

import org.jspecify.annotations.NullMarked;
