package brussels.estuaire.agenda.types;

import brussels.estuaire.agenda.types.EventType.Audience;
import brussels.estuaire.agenda.types.EventType.Registration;
import brussels.estuaire.agenda.types.EventType.Visibility;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The rules of its type that one event replaces by its own; null for those that it keeps. */
@Embeddable
@Schema(name = "EventOwnRules")
public record OwnRules(
        @Enumerated(EnumType.STRING) @Schema(nullable = true) @Nullable
        Visibility visibility,

        @Enumerated(EnumType.STRING) @Schema(nullable = true) @Nullable
        Audience audience,

        @Enumerated(EnumType.STRING) @Schema(nullable = true) @Nullable
        Registration registration) {

    /** Those of an event that keeps to its type. */
    public static final OwnRules NONE = new OwnRules(null, null, null);

    /** Those that an event tells. */
    public static OwnRules of(@Nullable OwnRules told) {
        return told == null ? NONE : told;
    }

    /** What holds for an event of this type. */
    public Rules over(EventType type) {
        return new Rules(
                Objects.requireNonNullElse(visibility, type.visibility),
                Objects.requireNonNullElse(audience, type.audience),
                Objects.requireNonNullElse(registration, type.registration),
                type.presentersApart);
    }

    /**
     * What holds for an event.
     *
     * @param presentersApart whether those who present are counted apart from those who take part
     */
    @Schema(name = "EventRules")
    public record Rules(Visibility visibility, Audience audience, Registration registration, boolean presentersApart) {}
}
