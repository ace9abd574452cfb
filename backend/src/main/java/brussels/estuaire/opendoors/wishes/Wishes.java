package brussels.estuaire.opendoors.wishes;

import brussels.estuaire.opendoors.visitors.Visitor;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** What people wish for; the caller's right to it is checked by who asks. */
@ApplicationScoped
class Wishes {
    /** Whether a service opens a door is what stands in the programme: it was accepted, and a slot was not called off. */
    private static final String OPENS = """
            exists (select from open_door d join event e on e.door_id = d.id
                     where d.edition_id = w.edition_id and d.service_id = s.id and d.state = 'ACCEPTED'
                       and e.state in ('PUBLISHED', 'HELD', 'CLOSED')) as opens""";

    private static final String WISHES = " from wish w join service told on told.id = w.service_id"
            + " join service s on s.id = coalesce(told.merged_into, told.id)"
            + " join organisation o on o.id = s.organisation_id";

    private final EntityManager entities;
    private final DataSource database;

    Wishes(EntityManager entities, DataSource database) {
        this.entities = entities;
        this.database = database;
    }

    /** For which services people wish in an edition, those for which most do first. */
    Page<WishedServiceItem> ranked(UUID edition, Paging paging) {
        var where = new Where().and("w.edition_id = :edition", "edition", edition);
        var total = (long) where.query(entities, "select count(distinct s.id)" + WISHES, "", Long.class)
                .getSingleResult();
        var items = where.rows(
                database,
                "select s.id, cast(s.name as text) as name, s.type, o.id as organisation_id, cast(o.name as text) as"
                        + " organisation_name, cast(count(distinct w.visitor_id) as integer) as people, "
                        + OPENS + WISHES,
                " group by w.edition_id, s.id, o.id order by people desc, s.sort_name, s.id" + paging.sql(where),
                row -> WishedServiceItem.of(row));
        return Page.of(items, paging, total);
    }

    /** What a visitor wishes for, the first wish first: a few at most. */
    List<MyWishView> of(Visitor visitor) {
        return new Where()
                .and("w.visitor_id = :visitor", "visitor", visitor.id())
                .rows(
                        database,
                        "select w.id, s.id as service_id, cast(s.name as text) as name, " + OPENS + WISHES,
                        " order by w.created_at, w.id",
                        row -> new MyWishView(
                                row.getObject("id", UUID.class),
                                row.getObject("service_id", UUID.class),
                                StoredText.read(row.getString("name")),
                                row.getBoolean("opens")));
    }
}
