/**
 * The closed vocabularies: what kind of service, about what, for whom, in which language, at what cost.
 *
 * <p>An administrator changes labels and makes terms obsolete; a code never changes and never vanishes, so that old records
 * stay valid. Others ask it whether a code may be used. It knows no record that bears its terms.
 */
@NullMarked
package brussels.estuaire.vocabularies;

import org.jspecify.annotations.NullMarked;
