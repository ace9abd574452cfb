package brussels.estuaire.circles;

import brussels.estuaire.organisations.OrganisationKind;
import brussels.estuaire.platform.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a circle looks for, so that many points of view meet in it: how many people of what. */
public final class Wanted {
    static final int MOST = 100;

    private Wanted() {}

    /**
     * Seats of a sector or a college, as the circle names it.
     *
     * @param code within this circle
     */
    @Schema(name = "WantedSector")
    public record Sector(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
            String code,

            @NotNull @Valid Text name,
            @Min(0) @Max(MOST) int wanted) {}

    /** People who sit for an organisation of a kind. */
    @Schema(name = "WantedKind")
    public record Kind(
            @NotNull OrganisationKind kind,
            @Min(1) @Max(MOST) int wanted) {}

    /**
     * People who sit for an organisation seated in a commune.
     *
     * @param commune its NIS code
     */
    @Schema(name = "WantedCommune")
    public record Commune(
            @NotNull @Pattern(regexp = "[0-9]{5}") String commune,
            @Min(1) @Max(MOST) int wanted) {}
}
