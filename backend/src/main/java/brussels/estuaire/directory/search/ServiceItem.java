package brussels.estuaire.directory.search;

import brussels.estuaire.directory.Service.Access;
import brussels.estuaire.directory.Service.Visibility;
import brussels.estuaire.directory.Verification;
import brussels.estuaire.directory.reception.Notice;
import brussels.estuaire.directory.reception.Today;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Text;
import brussels.estuaire.territory.BassinAnswer;
import brussels.estuaire.territory.Territory;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A service as a list shows it. */
record ServiceItem(
        UUID id,
        UUID organisationId,
        Text organisationName,
        Text name,
        @Schema(nullable = true) @Nullable Text summary,
        String type,
        List<String> themes,
        List<String> audiences,
        List<String> languages,
        @Schema(nullable = true) @Nullable Access access,
        @Schema(nullable = true) @Nullable String cost,
        @Schema(nullable = true) @Nullable Boolean openNow,
        List<Place> locations,
        @Schema(nullable = true) @Nullable Distance distance,
        List<String> territory,
        Today today,
        Visibility visibility,
        Verification verification,
        OffsetDateTime updatedAt) {

    /** Where a location lies, as far as a list tells. */
    record Place(
            String commune,
            @Schema(nullable = true) @Nullable String postalCode,
            @Schema(nullable = true) @Nullable String bassin,
            BassinAnswer.State bassinState) {

        static Place of(String commune, @Nullable String postalCode, Territory.Placing territory) {
            var bassin = territory.bassinOf(postalCode, commune);
            return new Place(commune, postalCode, bassin.bassin(), bassin.state());
        }
    }

    /**
     * How far the nearest place is from the point that the list is near; null when it is near none.
     *
     * @param kilometres as the crow flies, to a tenth
     * @param approximate whether that place is only known by its commune, and so the distance is to the commune's centroid
     */
    record Distance(double kilometres, boolean approximate) {
        static @Nullable Distance of(@Nullable Double kilometres, @Nullable Boolean approximate) {
            return kilometres == null
                    ? null
                    : new Distance(Math.round(kilometres * 10) / 10.0, Boolean.TRUE.equals(approximate));
        }
    }

    /** The columns that an item is read from: of a service {@code s}, its organisation {@code o}, and how near it is. */
    static final String COLUMNS = """
            s.id, s.organisation_id, cast(o.name as text) as organisation_name, cast(s.name as text) as name,
            cast(s.summary as text) as summary, s.type, s.themes, s.audiences, s.languages, s.access, s.cost,
            s.opening_hours, s.territory, cast(s.notices as text) as notices, s.accepts_requests, s.accepts_requests_until,
            s.visibility, s.verified_on, s.verified_by, s.created_at, s.updated_at, o.verification_months,
            array(select commune || '|' || coalesce(postal_code, '')
                    from service_location where service_id = s.id order by position) as places,
            nearest.kilometres, nearest.approximate""";

    static ServiceItem of(ResultSet row, Territory.Placing territory, Instant now) throws SQLException {
        var today = today(row, Clock.dayOf(now));
        return new ServiceItem(
                row.getObject("id", UUID.class),
                row.getObject("organisation_id", UUID.class),
                StoredText.read(row.getString("organisation_name")),
                StoredText.read(row.getString("name")),
                StoredText.readOrNull(row.getString("summary")),
                row.getString("type"),
                list(row, "themes"),
                list(row, "audiences"),
                list(row, "languages"),
                Optional.ofNullable(row.getString("access"))
                        .map(Access::valueOf)
                        .orElse(null),
                row.getString("cost"),
                today.open(row.getString("opening_hours"), now),
                places(row, territory),
                Distance.of(row.getObject("kilometres", Double.class), row.getObject("approximate", Boolean.class)),
                list(row, "territory"),
                today,
                Visibility.valueOf(row.getString("visibility")),
                verification(row, Clock.dayOf(now)),
                Clock.inBrussels(
                        row.getObject("updated_at", OffsetDateTime.class).toInstant()));
    }

    private static Today today(ResultSet row, LocalDate day) throws SQLException {
        return Today.of(
                StoredText.list(row.getString("notices"), Notice.class),
                row.getObject("accepts_requests", Boolean.class),
                row.getObject("accepts_requests_until", LocalDate.class),
                day);
    }

    private static Verification verification(ResultSet row, LocalDate day) throws SQLException {
        var by = row.getString("verified_by");
        return Verification.asOf(
                        day,
                        row.getObject("verified_on", LocalDate.class),
                        row.getObject("created_at", OffsetDateTime.class).toInstant(),
                        row.getInt("verification_months"))
                .saidBy(by == null ? null : Verification.By.valueOf(by));
    }

    private static List<Place> places(ResultSet row, Territory.Placing territory) throws SQLException {
        return list(row, "places").stream()
                .map(place -> place.split("\\|", -1))
                .map(place -> Place.of(place[0], place[1].isEmpty() ? null : place[1], territory))
                .toList();
    }

    private static List<String> list(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
