package brussels.estuaire.agenda.description;

import brussels.estuaire.platform.Clock;
import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.AssertTrue;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * From when until when one registers.
 *
 * @param opensAt null when one may at once
 * @param closesAt null when one may until it starts
 */
@Embeddable
public record RegistrationWindow(
        @Column(name = "registration_opens_at") @Schema(nullable = true) @Nullable
        OffsetDateTime opensAt,

        @Column(name = "registration_closes_at") @Schema(nullable = true) @Nullable
        OffsetDateTime closesAt) {

    /** Of what says nothing about it. */
    public static final RegistrationWindow ANY_TIME = new RegistrationWindow(null, null);

    /** What is told, with the hours of Brussels. */
    public static RegistrationWindow inBrussels(@Nullable RegistrationWindow told) {
        return told == null ? ANY_TIME : new RegistrationWindow(inBrussels(told.opensAt), inBrussels(told.closesAt));
    }

    private static @Nullable OffsetDateTime inBrussels(@Nullable OffsetDateTime moment) {
        return moment == null ? null : Clock.inBrussels(moment.toInstant());
    }

    @JsonIgnore
    @AssertTrue(message = "registration-closes-before-it-opens")
    boolean isInOrder() {
        return opensAt == null || closesAt == null || opensAt.isBefore(closesAt);
    }
}
