package brussels.estuaire.opendoors.figures;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.opendoors.editions.Edition;
import brussels.estuaire.opendoors.editions.VisibleEditions;
import brussels.estuaire.opendoors.figures.ComparedEditionItem.Source;
import brussels.estuaire.opendoors.figures.EditionFiguresView.Part;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;

/** Counts what editions came to, and tells each reader as much as nobody is named by. */
@RequestScoped
class CountEditions {
    private static final String EDITIONS = "from edition n join event e on e.id = n.event_id";

    private static final String HOSTED = "from open_door d join service s on s.id = d.service_id"
            + " join organisation o on o.id = s.organisation_id";

    private final VisibleEditions editions;
    private final VisibleEvents events;
    private final Membership membership;
    private final EntityManager entities;
    private final DataSource database;
    private final Clock clock;

    CountEditions(
            VisibleEditions editions,
            VisibleEvents events,
            Membership membership,
            EntityManager entities,
            DataSource database,
            Clock clock) {
        this.editions = editions;
        this.events = events;
        this.membership = membership;
        this.entities = entities;
        this.database = database;
        this.clock = clock;
    }

    /** Whether the caller may read the numbers: everybody once the week is over; before, who runs it or opens a door in it. */
    boolean mayRead(Edition edition) {
        return edition.isOver(clock.today()) || editions.mayRun(edition) || opensDoor(edition);
    }

    /** The numbers of an edition; the caller's right to them is checked by who asks. */
    EditionFiguresView of(Edition edition) {
        var runs = editions.mayRun(edition);
        UnaryOperator<Figures> part = runs ? it -> it : Figures::withoutPeople;
        return new EditionFiguresView(
                edition.id(),
                edition.event().title(),
                edition.event().when().orElse(null),
                edition.isOver(clock.today()),
                whole(edition, runs),
                edition.event().attendance(),
                parts(edition.id(), "TYPE", part),
                parts(edition.id(), "KIND", part),
                parts(edition.id(), "COMMUNE", part),
                parts(edition.id(), "DAY", part));
    }

    /** Editions beside each other, the last first. */
    Page<ComparedEditionItem> compare(ComparedEditionFilter filter, Paging paging) {
        var where = filter.applyTo(new Where());
        where.and(events.condition(where));
        var total = where.count(entities, EDITIONS);
        var ids = where.rows(
                database,
                "select n.event_id " + EDITIONS,
                " order by e.starts_at desc, e.id" + paging.sql(where),
                row -> row.getObject(1, UUID.class));
        return Page.of(ids.stream().map(this::compared).toList(), paging, total);
    }

    private ComparedEditionItem compared(UUID id) {
        Edition edition = Edition.findById(id);
        var runs = editions.mayRun(edition);
        var counted = edition.isOver(clock.today()) || runs ? whole(edition, runs) : Figures.NONE;
        var told = edition.event().attendance();
        return new ComparedEditionItem(
                id,
                edition.event().title(),
                edition.event().when().orElse(null),
                edition.bassins(),
                counted.slots() > 0 ? Source.COUNTED : told == null ? Source.NONE : Source.TOLD,
                counted.slots() > 0 ? counted : null,
                told);
    }

    private Figures whole(Edition edition, boolean runs) {
        var whole =
                rows(edition.id(), "WHOLE", Figures::of).stream().findFirst().orElse(Figures.NONE);
        return runs ? whole : whole.forEverybody();
    }

    private List<Part> parts(UUID edition, String by, UnaryOperator<Figures> told) {
        return rows(edition, by, row -> new Part(row.getString("code"), told.apply(Figures.of(row))));
    }

    private <T> List<T> rows(UUID edition, String by, Where.Reading<T> reading) {
        return new Where()
                .with("edition", edition)
                .with("by", by)
                .rows(database, "select * from edition_figures(:edition, :by)", " order by code", reading);
    }

    /** By a role in an organisation itself: of some, several bassins may be asked. */
    private boolean opensDoor(Edition edition) {
        var own = membership.aliases();
        return !own.isEmpty()
                && new Where()
                                .and("d.edition_id = :edition", "edition", edition.id())
                                .and("d.state = 'ACCEPTED'")
                                .and("o.alias = any (:own)", "own", own)
                                .count(entities, HOSTED)
                        > 0;
    }
}
