package brussels.estuaire.reflection.polls;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Where a group would meet, as far as is known.
 *
 * @param name of the place
 * @param commune its NIS code
 * @param onlineLink by which one takes part at a distance; told to those who are in the group only
 */
@Embeddable
@Schema(name = "Whereabouts")
public record Whereabouts(
        @Column(name = "place_name") @Size(max = 200) @Schema(nullable = true) @Nullable
        String name,

        @Column(name = "place_street") @Size(max = 200) @Schema(nullable = true) @Nullable
        String street,

        @Column(name = "place_postal_code") @Pattern(regexp = "[0-9]{4}") @Schema(nullable = true) @Nullable
        String postalCode,

        @Column(name = "place_commune") @Schema(nullable = true) @Pattern(regexp = "[0-9]{5}") @Nullable
        String commune,

        @Column(name = "online_link")
        @Size(max = 500)
        @Pattern(regexp = "https://\\S+")
        @Schema(nullable = true)
        @Nullable
        String onlineLink) {

    static final Whereabouts UNKNOWN = new Whereabouts(null, null, null, null, null);

    /** The same, without what only those in the group are told. */
    public Whereabouts withoutLink() {
        return new Whereabouts(name, street, postalCode, commune, null);
    }
}
