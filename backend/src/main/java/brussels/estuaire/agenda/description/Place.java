package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Text;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * Where people meet, as far as is known; a name or a commune at least.
 *
 * @param commune its NIS code
 * @param accessibility how people with a disability reach it and move there
 */
@Embeddable
@Schema(name = "EventPlace")
public record Place(
        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "place_name") @Valid @Schema(nullable = true) @Nullable
        Text name,

        @Column(name = "place_street") @Size(max = 200) @Schema(nullable = true) @Nullable
        String street,

        @Column(name = "place_postal_code") @Pattern(regexp = "[0-9]{4}") @Schema(nullable = true) @Nullable
        String postalCode,

        @Column(name = "place_commune") @Pattern(regexp = "[0-9]{5}") @Schema(nullable = true) @Nullable
        String commune,

        @JdbcTypeCode(SqlTypes.JSON) @Column(name = "place_accessibility") @Valid @Schema(nullable = true) @Nullable
        Text accessibility) {

    @JsonIgnore
    @AssertTrue(message = "place-empty")
    boolean isSomewhere() {
        return name != null || commune != null;
    }
}
