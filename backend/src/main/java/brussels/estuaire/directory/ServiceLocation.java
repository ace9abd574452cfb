package brussels.estuaire.directory;

import brussels.estuaire.platform.Text;
import brussels.estuaire.territory.Territory;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A place where a service receives people.
 *
 * @param commune the NIS code
 * @param latitude in degrees (WGS 84); null when only the commune is known, likewise the longitude
 */
@Embeddable
record ServiceLocation(
        @JdbcTypeCode(SqlTypes.JSON) @Schema(nullable = true) @Valid @Nullable
        Text name,

        @Schema(nullable = true) @Size(max = 200) @Nullable String street,

        @Column(name = "postal_code") @Schema(nullable = true) @Pattern(regexp = "[0-9]{4}") @Nullable
        String postalCode,

        @NotNull @Pattern(regexp = "[0-9]{5}") String commune,

        @Schema(nullable = true) @DecimalMin("-90") @DecimalMax("90") @Nullable
        Double latitude,

        @Schema(nullable = true) @DecimalMin("-180") @DecimalMax("180") @Nullable
        Double longitude) {

    /** The exact point, when it is known. */
    Optional<Territory.Point> point() {
        return latitude == null || longitude == null
                ? Optional.empty()
                : Optional.of(new Territory.Point(latitude, longitude));
    }

    @AssertTrue(message = "coordinates-incomplete")
    boolean isWholePoint() {
        return (latitude == null) == (longitude == null);
    }
}
