/** What came of a plan over its year, mission by mission: actions, the events that carried them out, and who came, in numbers only. */
@NullMarked
package brussels.estuaire.councils.plans.year;

import org.jspecify.annotations.NullMarked;
