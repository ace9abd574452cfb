package brussels.estuaire.directory.search;

import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.directory.search.ServiceList.Position;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds where the services of a whole list are, for a map of them. */
@RequestScoped
class FindPositions {
    private static final String FOUND = "with found as materialized (select l.service_id as id " + VisibleServices.FROM;

    private static final String POSITIONS = """
            )
            select s.id, cast(s.name as text) as name, latitude, longitude, approximate, commune, postal_code
              from found join service s using (id) join service_position on service_id = s.id
             order by s.sort_name, s.id, approximate
             limit 1000""";

    private final FindServices services;
    private final Territory territory;
    private final DataSource database;

    FindPositions(FindServices services, Territory territory, DataSource database) {
        this.services = services;
        this.territory = territory;
        this.database = database;
    }

    /** The places of the services, by name; what has no place is on no map. */
    List<Position> of(Search search) {
        var placing = territory.placing();
        return services.where(search, "").rows(database, FOUND, POSITIONS, row -> position(row, placing));
    }

    private static Position position(ResultSet row, Territory.Placing placing) throws SQLException {
        var commune = row.getString("commune");
        return new Position(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("name")),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getBoolean("approximate"),
                commune,
                placing.bassinOf(row.getString("postal_code"), commune).bassin());
    }
}
