package brussels.estuaire.opendoors.booklet;

import brussels.estuaire.agenda.description.Place;
import brussels.estuaire.opendoors.booklet.BookletView.BookletDoor;
import brussels.estuaire.opendoors.booklet.BookletView.BookletSlot;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.organisations.Contact;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Puts the programme of an edition together; the caller's right to it is checked by who asks. */
@ApplicationScoped
class WriteBooklet {
    private static final String DOORS = """
            select d.id, cast(s.name as text) as service, cast(o.name as text) as organisation, s.themes,
                   cast(d.welcome as text) as welcome, cast(d.shown as text) as shown, cast(d.place_name as text) as place_name,
                   d.place_street, d.place_postal_code, d.place_commune,
                   cast(d.place_accessibility as text) as place_accessibility, d.languages, d.contact ->> 'kind' as contact_kind,
                   d.contact ->> 'value' as contact_value, cast(d.contact -> 'label' as text) as contact_label
              from open_door d
              join service told on told.id = d.service_id
              join service s on s.id = coalesce(told.merged_into, told.id)
              join organisation o on o.id = s.organisation_id""";

    private static final String SLOTS =
            "select e.door_id, e.starts_at, e.ends_at, e.room from event e join open_door d on d.id = e.door_id";

    /** More doors fill no booklet. */
    private static final int MOST_DOORS = 500;

    private static final int MOST_SLOTS = 5_000;

    private final DataSource database;

    WriteBooklet(DataSource database) {
        this.database = database;
    }

    /**
     * The booklet of an edition.
     *
     * @param drafts with slots of which nobody was told yet
     */
    BookletView of(Edition edition, boolean drafts) {
        var slots = slots(edition.id(), drafts);
        var doors = new Where()
                .and("d.edition_id = :edition", "edition", edition.id())
                .and("d.state = 'ACCEPTED'")
                .with("most", MOST_DOORS)
                .rows(database, DOORS, " order by s.sort_name, d.id limit :most", row -> door(row, slots));
        return new BookletView(
                edition.id(),
                edition.event().title(),
                edition.event().when().orElse(null),
                edition.bassins(),
                doors.stream().filter(it -> !it.slots().isEmpty()).toList());
    }

    private Map<UUID, List<BookletSlot>> slots(UUID edition, boolean drafts) {
        var slots = new LinkedHashMap<UUID, List<BookletSlot>>();
        new Where()
                .and("e.edition_id = :edition", "edition", edition)
                .and("d.state = 'ACCEPTED'")
                .and("e.state in ('PUBLISHED', 'HELD', 'CLOSED') or :drafts and e.state = 'DRAFT'")
                .with("drafts", drafts)
                .with("most", MOST_SLOTS)
                .rows(
                        database,
                        SLOTS,
                        " order by e.starts_at, e.room, e.id limit :most",
                        row -> slots.computeIfAbsent(row.getObject("door_id", UUID.class), door -> new ArrayList<>())
                                .add(slot(row)));
        return slots;
    }

    private static BookletSlot slot(ResultSet row) throws SQLException {
        return new BookletSlot(
                Objects.requireNonNull(Where.inBrussels(row, "starts_at")),
                Objects.requireNonNull(Where.inBrussels(row, "ends_at")),
                row.getString("room"));
    }

    private static BookletDoor door(ResultSet row, Map<UUID, List<BookletSlot>> slots) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new BookletDoor(
                id,
                StoredText.read(row.getString("service")),
                StoredText.read(row.getString("organisation")),
                texts(row, "themes"),
                StoredText.read(row.getString("welcome")),
                StoredText.readOrNull(row.getString("shown")),
                new Place(
                        StoredText.readOrNull(row.getString("place_name")),
                        row.getString("place_street"),
                        row.getString("place_postal_code"),
                        row.getString("place_commune"),
                        StoredText.readOrNull(row.getString("place_accessibility"))),
                texts(row, "languages"),
                contact(row),
                slots.getOrDefault(id, List.of()));
    }

    private static @Nullable Contact contact(ResultSet row) throws SQLException {
        var kind = row.getString("contact_kind");
        var label = row.getString("contact_label");
        return kind == null
                ? null
                : new Contact(
                        Contact.Kind.valueOf(kind),
                        row.getString("contact_value"),
                        label == null || label.equals("null") ? null : StoredText.read(label));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
