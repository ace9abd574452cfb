package brussels.estuaire.registrations.availability;

import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Where people meet, as a mail tells it.
 *
 * @param postalCode and the commune's name, as far as they are told
 */
public record Venue(
        @Nullable Text name,
        @Nullable String street,
        @Nullable String postalCode,
        @Nullable Text commune,
        @Nullable String onlineLink) {
    static final String COLUMNS = """
            cast(e.place_name as text) as place_name, e.place_street, e.place_postal_code, e.online_link,
            (select cast(name as text) from commune where nis = e.place_commune) as place_commune_name""";

    static Venue of(ResultSet row) throws SQLException {
        return new Venue(
                StoredText.readOrNull(row.getString("place_name")),
                row.getString("place_street"),
                row.getString("place_postal_code"),
                StoredText.readOrNull(row.getString("place_commune_name")),
                row.getString("online_link"));
    }

    /** « Maison des aidants, rue du Bailli 1, 1050 Ixelles », in every language; empty when there is no place. */
    public Text inWords() {
        return new Text(inWords(Language.FR), inWords(Language.NL), inWords(Language.EN));
    }

    private String inWords(Language language) {
        var locality = told(Stream.of(postalCode == null ? "" : postalCode, language.read(commune)), " ");
        return told(Stream.of(language.read(name), street == null ? "" : street, locality), ", ");
    }

    private static String told(Stream<String> parts, String between) {
        return parts.filter(part -> !part.isEmpty()).collect(Collectors.joining(between));
    }
}
