package brussels.estuaire.directory.suggestions;

import brussels.estuaire.directory.search.Understood.Place;
import brussels.estuaire.platform.Text;
import java.util.List;
import java.util.UUID;

/** What somebody who is typing may be looking for; each list is short, the likeliest first. */
record Suggestions(List<Named> services, List<Named> organisations, List<Theme> themes, List<Place> places) {

    /** A record with a page of its own. */
    record Named(UUID id, Text name) {}

    /** A theme, which filters the list. */
    record Theme(String code, Text label) {}
}
