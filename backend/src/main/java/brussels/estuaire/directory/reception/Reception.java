package brussels.estuaire.directory.reception;

import brussels.estuaire.platform.Text;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.Mutability;
import org.hibernate.type.SqlTypes;
import org.hibernate.type.descriptor.java.Immutability;
import org.jspecify.annotations.Nullable;

/**
 * How people are received: what to know before they come.
 *
 * @param acceptsRequests whether it takes new requests; null when it is not known
 * @param acceptsRequestsUntil the last day for which that is said; there when it is said, and not known again after it
 * @param conditions what one must fulfil
 * @param documents what to bring
 */
@Embeddable
public record Reception(
        @JdbcTypeCode(SqlTypes.JSON) @Mutability(Immutability.class) @Size(max = 10)
        List<@NotNull @Valid Notice> notices,

        @Column(name = "accepts_requests") @Schema(nullable = true) @Nullable
        Boolean acceptsRequests,

        @Column(name = "accepts_requests_until") @Schema(nullable = true) @Nullable
        LocalDate acceptsRequestsUntil,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(nullable = true) @Valid @Nullable
        Text conditions,

        @JdbcTypeCode(SqlTypes.JSON) @Schema(nullable = true) @Valid @Nullable
        Text documents,

        @Enumerated(EnumType.STRING) @Size(max = 20) List<@NotNull Accessibility> accessibility) {

    /** What helps people to come in, to hear and to understand. */
    @Schema(name = "Accessibility")
    public enum Accessibility {
        /** One comes in without a step. */
        STEP_FREE_ENTRANCE,
        /** A lift serves the floors where people are received. */
        LIFT,
        /** A toilet for wheelchair users. */
        ADAPTED_TOILET,
        /** A reserved parking place nearby. */
        RESERVED_PARKING,
        /** An induction loop for hearing aids. */
        INDUCTION_LOOP,
        /** Somebody receives in sign language, or an interpreter comes. */
        SIGN_LANGUAGE,
        /** What is to be read is written simply. */
        EASY_READ,
        /** Assistance dogs are welcome. */
        ASSISTANCE_DOG,
        /** A quiet place to wait. */
        QUIET_ROOM
    }

    /** Nothing said of it. */
    public static final Reception UNKNOWN = new Reception(List.of(), null, null, null, null, List.of());

    public Reception {
        notices = notices == null ? List.of() : notices.stream().distinct().toList();
        accessibility = accessibility == null
                ? List.of()
                : accessibility.stream().distinct().toList();
    }
}
