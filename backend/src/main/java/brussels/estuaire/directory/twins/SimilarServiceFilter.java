package brussels.estuaire.directory.twins;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is told so far of a service; telephone numbers and mail addresses do not belong in an address. */
record SimilarServiceFilter(
        @Parameter(description = "The organisation whose it is") @RestQuery @NotNull
        UUID organisation,

        @Parameter(description = "Its names, in whatever language") @RestQuery @NotEmpty @Size(max = 3)
        List<@NotBlank @Size(max = 200) String> name,

        @RestQuery @Pattern(regexp = "[0-9]{4}") @Nullable String postalCode,
        @RestQuery @Size(max = 200) @Nullable String street,

        @Parameter(description = "Its own id, when it stands already") @RestQuery @Nullable
        UUID except) {

    Told told() {
        return new Told(organisation, name, List.of(), postalCode, street);
    }
}
