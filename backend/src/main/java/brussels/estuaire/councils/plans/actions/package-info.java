/** What stands in a plan: priorities, their actions, in which order, and which events carried them out. */
@NullMarked
package brussels.estuaire.councils.plans.actions;

import org.jspecify.annotations.NullMarked;
