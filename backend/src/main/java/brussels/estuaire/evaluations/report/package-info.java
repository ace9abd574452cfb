/** What an evaluation tells everybody once its team publishes it: what was evaluated, who answered, in numbers, and what is quoted. */
@NullMarked
package brussels.estuaire.evaluations.report;

import org.jspecify.annotations.NullMarked;
