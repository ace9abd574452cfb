/**
 * Long work, done step after step, each step in one transaction with the progress that it makes.
 *
 * <p>A feature says how a step is done ({@code Work}). Any backend takes the next step of any job, so that a killed one
 * leaves nothing half done, and nothing to take over. Who started a job, and who acts for its organisation, sees it.
 */
@NullMarked
package brussels.estuaire.jobs;

import org.jspecify.annotations.NullMarked;
