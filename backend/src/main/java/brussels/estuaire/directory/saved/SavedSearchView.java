package brussels.estuaire.directory.saved;

import brussels.estuaire.directory.saved.SavedSearch.Rhythm;
import java.util.UUID;

/**
 * A saved search, for whom it belongs to.
 *
 * @param confirmed whether the address is known to want the mails; none is sent before
 */
record SavedSearchView(
        UUID id, String name, String query, Rhythm rhythm, String email, boolean confirmed, int version) {
    static SavedSearchView of(SavedSearch it) {
        return new SavedSearchView(it.id, it.name, it.query, it.rhythm, it.email, it.isConfirmed(), it.version);
    }
}
