/**
 * What waits for the people of an organisation, on one page: records to verify, errors to answer, and who did what lately.
 */
@NullMarked
package brussels.estuaire.directory.desk;

import org.jspecify.annotations.NullMarked;
