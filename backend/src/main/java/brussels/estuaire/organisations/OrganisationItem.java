package brussels.estuaire.organisations;

import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.territory.BassinAnswer;
import brussels.estuaire.territory.Territory;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An organisation as a list shows it. */
record OrganisationItem(
        UUID id,
        OrganisationKind kind,
        Text name,
        List<String> aliases,
        @Schema(nullable = true) @Nullable String commune,
        @Schema(nullable = true) @Nullable String postalCode,
        @Schema(nullable = true) @Nullable String bassin,
        BassinAnswer.State bassinState,
        Organisation.Status status,
        OffsetDateTime updatedAt) {

    static OrganisationItem of(Organisation it, Territory territory) {
        var seat = it.seat == null ? new Seat(null, null, null) : it.seat;
        var known = seat.commune() != null || seat.postalCode() != null;
        var bassin = known ? territory.bassinOf(seat.postalCode(), seat.commune()) : BassinAnswer.NOWHERE;
        return new OrganisationItem(
                it.id,
                it.kind,
                it.name,
                it.aliases,
                seat.commune(),
                seat.postalCode(),
                bassin.bassin(),
                bassin.state(),
                it.status,
                Clock.inBrussels(it.updatedAt));
    }
}
