package brussels.estuaire.organisations.twins;

import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Text;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a record is called, and by which other names people look for it.
 *
 * @param aliases the other names
 */
public record Names(Text name, List<String> aliases) {
    private static final int MOST = 20;

    /** The other names when a double goes into the record: its own, and those of the double that it has not already. */
    public List<String> aliasesWith(Names gone) {
        Set<String> spellings = new HashSet<>();
        name.present().map(Names::spelling).forEach(spellings::add);
        var joined = new ArrayList<String>();
        Stream.of(aliases.stream(), gone.name.present(), gone.aliases.stream())
                .flatMap(names -> names)
                .filter(each -> spellings.add(spelling(each)))
                .forEach(joined::add);
        if (joined.size() > MOST) {
            throw Refusal.conflict("too-many-aliases");
        }
        return joined;
    }

    /** Neither accents nor capitals nor what stands between the words make another name. */
    private static String spelling(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
