/** What people answer: given once by a right, or by the link that everybody has, and stored without who, when or from where. */
@NullMarked
package brussels.estuaire.evaluations.answers;

import org.jspecify.annotations.NullMarked;
