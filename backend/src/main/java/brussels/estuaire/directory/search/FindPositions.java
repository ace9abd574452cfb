package brussels.estuaire.directory.search;

import brussels.estuaire.directory.VisibleServices;
import brussels.estuaire.directory.search.ServiceList.Position;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.territory.Territory;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;

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
    private final EntityManager entities;

    FindPositions(FindServices services, Territory territory, EntityManager entities) {
        this.services = services;
        this.territory = territory;
        this.entities = entities;
    }

    /** The places of the services, by name; what has no place is on no map. */
    @SuppressWarnings("unchecked")
    List<Position> of(Search search) {
        var rows = (List<Tuple>) services.where(search, "")
                .query(entities, FOUND, POSITIONS, Tuple.class)
                .getResultList();
        return rows.stream().map(this::position).toList();
    }

    private Position position(Tuple row) {
        var commune = row.get("commune", String.class);
        return new Position(
                row.get("id", UUID.class),
                StoredText.read(row.get("name", String.class)),
                row.get("latitude", Double.class),
                row.get("longitude", Double.class),
                row.get("approximate", Boolean.class),
                commune,
                territory
                        .bassinOf(row.get("postal_code", String.class), commune)
                        .bassin());
    }
}
