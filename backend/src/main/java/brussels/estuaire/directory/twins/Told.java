package brussels.estuaire.directory.twins;

import brussels.estuaire.platform.Where;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is told so far of a service that may stand already.
 *
 * @param organisation whose it is
 * @param names in whatever language
 * @param contacts telephone numbers, mail addresses and pages, as they are written
 * @param postalCode of one of its places, likewise the street; null when it is not known
 */
public record Told(
        UUID organisation,
        List<String> names,
        List<String> contacts,
        @Nullable String postalCode,
        @Nullable String street) {

    Where applyTo(Where where) {
        return where.with("organisation", organisation)
                .with("names", names)
                .with("contacts", contacts)
                // no postal code and no street is empty: nothing equals what is not told
                .with("postalCode", postalCode == null ? "" : postalCode)
                .with("street", street == null ? "" : street);
    }
}
