package brussels.estuaire.organisations;

import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A general way to reach an organisation or a service; never a person's own. */
public record Contact(
        @NotNull Kind kind,
        @NotBlank @Size(max = 300) String value,
        @Schema(nullable = true) @Valid @Nullable Text label) {

    /** By what one reaches them. */
    @Schema(name = "ContactKind")
    public enum Kind {
        /** A telephone number. */
        PHONE(Pattern.compile("\\+?[0-9][0-9 ./()-]{3,24}")),
        /** A mail address. */
        EMAIL(Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+")),
        /** The address of a page. */
        WEBSITE(Pattern.compile("https?://[^\\s\"<>]+"));

        private final Pattern shape;

        Kind(Pattern shape) {
            this.shape = shape;
        }
    }

    /** The first mail address among contacts. */
    public static Optional<String> mailAddress(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.kind == Kind.EMAIL)
                .map(Contact::value)
                .findFirst();
    }

    @AssertTrue(message = "contact-shape")
    boolean isWellFormed() {
        return kind == null || value == null || kind.shape.matcher(value).matches();
    }
}
