/**
 * What a bassin means to do in a year: priorities and their actions, validated by the bassin's council.
 *
 * <p>A draft is for who runs the bassin and who sits in its council today; a validated plan may be for everybody.
 */
@NullMarked
package brussels.estuaire.councils.plans;

import org.jspecify.annotations.NullMarked;
