/**
 * Who changed what, when, from which request: one entry for each act, written in the act's own transaction.
 *
 * <p>A record's history is read from here. Entries are never changed, and their authors' names are personal data: row-level
 * security shows them only to a query that names its record. It knows no feature: a record is a kind and a key.
 */
@NullMarked
package brussels.estuaire.audit;

import org.jspecify.annotations.NullMarked;
