package brussels.estuaire.opendoors.allocation;

import brussels.estuaire.agenda.EventState;
import brussels.estuaire.agenda.description.When;
import brussels.estuaire.opendoors.choices.ReadChoices;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;

/** Tells the team what was chosen and given, by slot and by person; nobody is named. */
@ApplicationScoped
class FindAllocated {
    private static final String SLOTS = " from event e join event_seats s on s.event_id = e.id";

    private static final String CHOSEN = """
            select e.id, cast(e.title as text) as title, e.precision, e.starts_at, e.ends_at, e.state, s.capacity,
                   (select count(*) from choice c where c.event_id = e.id) as chosen,
                   (select count(*) from choice c where c.event_id = e.id and c.rank = 1) as first,
                   (select count(*) from choice c where c.event_id = e.id and c.outcome = 'GIVEN') as given
            """ + SLOTS;

    private final ReadChoices choices;
    private final DataSource database;
    private final EntityManager entities;

    FindAllocated(ReadChoices choices, DataSource database, EntityManager entities) {
        this.choices = choices;
        this.database = database;
        this.entities = entities;
    }

    /** One page of the slots, by hour. */
    Page<AllocatedSlot> slots(Edition edition, Paging paging) {
        Visitor.see(edition.id());
        var where = new Where()
                .and("e.edition_id = :edition", "edition", edition.id())
                .and("e.state <> 'DRAFT'");
        var total = where.count(entities, SLOTS);
        return Page.of(
                where.rows(database, CHOSEN, " order by e.starts_at, e.id" + paging.sql(where), FindAllocated::slot),
                paging,
                total);
    }

    /** One page of those who chose, in canonical order. */
    Page<AllocatedPerson> people(Edition edition, Paging paging) {
        Visitor.see(edition.id());
        var where = new Where().and("r.edition_id = :edition", "edition", edition.id());
        var total = where.count(entities, " from ranking r");
        var ids = where.rows(
                database,
                "select r.visitor_id from ranking r",
                " order by cast(r.visitor_id as text)" + paging.sql(where),
                row -> row.getObject("visitor_id", UUID.class));
        var chosen = choices.of(ids);
        var before = (paging.page() - 1) * paging.size();
        var items = IntStream.range(0, ids.size())
                .mapToObj(place ->
                        new AllocatedPerson(before + place + 1, chosen.getOrDefault(ids.get(place), List.of())))
                .toList();
        return Page.of(items, paging, total);
    }

    private static AllocatedSlot slot(ResultSet row) throws SQLException {
        return new AllocatedSlot(
                row.getObject("id", UUID.class),
                StoredText.read(row.getString("title")),
                Objects.requireNonNull(When.of(row)),
                EventState.valueOf(row.getString("state")),
                row.getObject("capacity", Integer.class),
                row.getInt("chosen"),
                row.getInt("first"),
                row.getInt("given"));
    }
}
