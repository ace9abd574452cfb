package brussels.estuaire.circles.own;

import brussels.estuaire.circles.CircleKind;
import brussels.estuaire.circles.WhoSits;
import brussels.estuaire.circles.mandates.Mandate;
import brussels.estuaire.circles.mandates.MandateRole;
import brussels.estuaire.circles.own.MyMandateView.CircleMember;
import brussels.estuaire.circles.own.MyMandateView.MyCircle;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells people their own mandates, and those who sit in a circle who else does; their right to it is checked by who asks. */
@ApplicationScoped
class MyMandates {
    private static final String FROM = " from mandate m join circle c on c.id = m.circle_id"
            + " left join organisation o on o.id = m.organisation_id";

    private static final String SELECT = """
            select m.id, m.name, m.email, m.language, m.organisation, cast(o.name as text) as organisation_name, m.role,
                   m.first_day, m.last_day, m.reason, sits_in(c.id, m.email, cast(:today as date)) as sits,
                   cast((select told.value -> 'name' from jsonb_array_elements(c.sectors) as told
                          where told.value ->> 'code' = m.sector) as text) as sector_name,
                   c.id as circle_id, c.kind, c.bassin, cast(c.name as text) as circle_name,
                   cast(c.purpose as text) as purpose, c.meetings""" + FROM;

    private static final String ORDER =
            " order by m.last_day < cast(:today as date), m.first_day > cast(:today as date), m.last_day desc, m.id";

    private final DataSource database;
    private final EntityManager entities;
    private final WhoSits whoSits;
    private final Clock clock;

    MyMandates(DataSource database, EntityManager entities, WhoSits whoSits, Clock clock) {
        this.database = database;
        this.entities = entities;
        this.whoSits = whoSits;
        this.clock = clock;
    }

    /** One mandate, with who else sits in the circle while its holder does; empty once it is erased. */
    Optional<MyMandateView> of(UUID id) {
        whoSits.see(id);
        var where = new Where()
                .and("m.id = :id", "id", id)
                .and("m.name is not null")
                .with("today", clock.today());
        return where.rows(database, SELECT, "", this::view).stream()
                .findFirst()
                .map(own -> own.sits() ? own.among(members(own.circle().id())) : own);
    }

    /** The generation of the link to a mandate; empty when there is none. */
    Optional<Integer> generation(UUID id) {
        whoSits.see(id);
        return Mandate.<Mandate>findByIdOptional(id).map(it -> it.generation());
    }

    /** Those of an address, those that hold today first. */
    Page<MyMandateView> of(String email, Paging paging) {
        whoSits.see("address " + email);
        var where = new Where().and("m.email = :email", "email", email).with("today", clock.today());
        var total = where.count(entities, "from mandate m");
        return Page.of(where.rows(database, SELECT, ORDER + paging.sql(where), this::view), paging, total);
    }

    private List<CircleMember> members(UUID circle) {
        whoSits.see(circle);
        return new Where()
                .and("m.circle_id = :circle", "circle", circle)
                .and("m.days @> cast(:today as date)")
                .with("today", clock.today())
                .rows(
                        database,
                        "select m.name, m.organisation, cast(o.name as text) as organisation_name, m.role" + FROM,
                        " order by m.role <> 'CHAIR', m.role = 'PERMANENT_GUEST', plain_text(m.name), m.id",
                        row -> new CircleMember(
                                row.getString("name"),
                                row.getString("organisation"),
                                StoredText.readOrNull(row.getString("organisation_name")),
                                MandateRole.valueOf(row.getString("role"))));
    }

    private MyMandateView view(ResultSet row) throws SQLException {
        var language = row.getString("language");
        var first = row.getObject("first_day", LocalDate.class);
        var last = row.getObject("last_day", LocalDate.class);
        return new MyMandateView(
                row.getObject("id", UUID.class),
                circle(row),
                row.getString("name"),
                row.getString("email"),
                language == null ? null : Language.valueOf(language),
                row.getString("organisation"),
                StoredText.readOrNull(row.getString("organisation_name")),
                StoredText.readOrNull(row.getString("sector_name")),
                MandateRole.valueOf(row.getString("role")),
                first,
                last,
                row.getString("reason"),
                Mandate.State.on(clock.today(), first, last),
                row.getBoolean("sits"),
                null);
    }

    private static MyCircle circle(ResultSet row) throws SQLException {
        return new MyCircle(
                row.getObject("circle_id", UUID.class),
                CircleKind.valueOf(row.getString("kind")),
                row.getString("bassin"),
                StoredText.read(row.getString("circle_name")),
                StoredText.readOrNull(row.getString("purpose")),
                row.getObject("meetings", Integer.class));
    }
}
