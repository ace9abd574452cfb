package brussels.estuaire.opendoors.visits;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.registrations.availability.Registrable;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the slots of an edition, as one who would visit reads them. */
@RequestScoped
class FindProgramme {
    /** What is told of a slot besides its event: its door, its service and the organisation that opens it. */
    static final String DOORS = """

             join open_door d on d.id = e.door_id
             join service v on v.id = d.service_id
             join organisation o on o.id = v.organisation_id
            """;

    static final String TOLD = """
            e.door_id, e.room, e.place_street, e.place_postal_code, e.place_commune, d.service_id, d.languages,
            cast(v.name as text) as service_name, cast(o.name as text) as organisation_name, v.themes,
            cast(e.place_accessibility as text) as place_accessibility, d.latitude, d.longitude, d.approximate,
            cast(e.contacts as text) as contacts""";

    private static final String FROM =
            " from event e" + Registrable.RULES + " join event_seats s on s.event_id = e.id" + DOORS;

    private static final String SELECT = "select " + Registrable.COLUMNS + ", " + TOLD + FROM;

    private final VisibleEditions editions;
    private final DataSource database;
    private final EntityManager entities;
    private final Clock clock;

    FindProgramme(VisibleEditions editions, DataSource database, EntityManager entities, Clock clock) {
        this.editions = editions;
        this.database = database;
        this.entities = entities;
        this.clock = clock;
    }

    /** The edition whose programme the caller may read: everybody, once it is told; before, those who run it. Null when there is none. */
    @Nullable
    Edition told(UUID id) {
        var edition = editions.byId(id);
        var told = edition != null && (edition.tellsProgramme(clock.today()) || editions.mayRun(edition));
        return told ? edition : null;
    }

    /** One page of it, by hour and name. */
    Page<ProgrammeItem> page(Edition edition, ProgrammeFilter filter, Paging paging) {
        var where = filter.applyTo(of(edition), clock.now());
        var total = where.count(entities, FROM);
        var order = " order by e.starts_at, v.sort_name, e.room nulls first, e.id" + paging.sql(where);
        return Page.of(rows(where, order), paging, total);
    }

    /** Those of these slots that are in it, by hour. */
    List<ProgrammeItem> among(Edition edition, Collection<UUID> slots) {
        var ids = slots.stream().map(UUID::toString).toList();
        return rows(
                of(edition).and("e.id = any (cast(:ids as uuid[]))").with("ids", ids), " order by e.starts_at, e.id");
    }

    private List<ProgrammeItem> rows(Where where, String then) {
        var now = clock.now();
        return where.rows(database, SELECT, then, row -> ProgrammeItem.of(row, now));
    }

    private Where of(Edition edition) {
        return new Where()
                .and(
                        "e.edition_id = cast(:edition as uuid)",
                        "edition",
                        edition.id().toString())
                .and(editions.mayRun(edition) ? "e.state <> 'REFUSED'" : "e.listed");
    }

    static Place place(ResultSet row) throws SQLException {
        return new Place(
                StoredText.readOrNull(row.getString("place_name")),
                row.getString("place_street"),
                row.getString("place_postal_code"),
                row.getString("place_commune"),
                StoredText.readOrNull(row.getString("place_accessibility")));
    }
}
