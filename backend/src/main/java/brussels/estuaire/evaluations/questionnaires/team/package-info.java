/** Questionnaires as teams keep them: the templates that they start from, and what each of their evaluations asks. */
@NullMarked
package brussels.estuaire.evaluations.questionnaires.team;

import org.jspecify.annotations.NullMarked;
