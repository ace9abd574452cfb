/**
 * Who answers a call: without an account, once for an address, until its last day; and what those who run the circle decide.
 *
 * <p>Row-level security shows a transaction only the candidacies that it has named.
 */
@NullMarked
package brussels.estuaire.councils.calls.candidacies;

import org.jspecify.annotations.NullMarked;
