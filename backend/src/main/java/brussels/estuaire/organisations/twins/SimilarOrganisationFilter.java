package brussels.estuaire.organisations.twins;

import brussels.estuaire.platform.Where;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is told so far of an organisation; telephone numbers and mail addresses do not belong in an address. */
record SimilarOrganisationFilter(
        @Parameter(description = "Its names, in whatever language") @RestQuery @NotEmpty @Size(max = 3)
        List<@NotBlank @Size(max = 200) String> name,

        @RestQuery @Pattern(regexp = "[01][0-9]{9}") @Nullable
        String enterpriseNumber,

        @RestQuery @Pattern(regexp = "[0-9]{4}") @Nullable String postalCode,
        @RestQuery @Size(max = 200) @Nullable String street,

        @Parameter(description = "Its own id, when it stands already") @RestQuery @Nullable
        UUID except) {

    Where applyTo(Where where) {
        return where.with("names", name)
                .with("number", told(enterpriseNumber))
                .with("postalCode", told(postalCode))
                .with("street", told(street))
                .and("o.id <> :except", "except", except);
    }

    /** Nothing equals what is not told: no number, no postal code and no street is empty. */
    private static String told(@Nullable String value) {
        return value == null ? "" : value;
    }
}
