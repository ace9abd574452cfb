/** Questionnaires: what people are asked, version by version; templates, and copies that belong to one evaluation. */
@NullMarked
package brussels.estuaire.evaluations.questionnaires;

import org.jspecify.annotations.NullMarked;
