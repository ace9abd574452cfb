/** The codes of the territory, as filters take them. */
@NullMarked
package brussels.estuaire.territory.codes;

import org.jspecify.annotations.NullMarked;
