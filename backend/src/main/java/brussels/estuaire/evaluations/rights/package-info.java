/** Who may answer an evaluation, each once; how many of those who were there did. */
@NullMarked
package brussels.estuaire.evaluations.rights;

import org.jspecify.annotations.NullMarked;
