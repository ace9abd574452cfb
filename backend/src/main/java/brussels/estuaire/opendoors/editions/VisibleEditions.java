package brussels.estuaire.opendoors.editions;

import static brussels.estuaire.platform.Found.allowed;
import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.opendoors.editions.EditionView.Right;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The editions that the caller may see: those whose event they may see. */
@RequestScoped
public class VisibleEditions {
    private static final String FROM = "from edition n join event e on e.id = n.event_id";

    private final VisibleEvents events;
    private final Membership membership;
    private final EntityManager entities;
    private final Clock clock;

    VisibleEditions(VisibleEvents events, Membership membership, EntityManager entities, Clock clock) {
        this.events = events;
        this.membership = membership;
        this.entities = entities;
        this.clock = clock;
    }

    /** The edition, or null when there is none that the caller may see. */
    public @Nullable Edition byId(UUID id) {
        return events.byId(id) == null ? null : Edition.findById(id);
    }

    /** The edition, when the caller may see it (else 404) and is of a team that runs it (else 403). */
    public Edition run(UUID id) {
        var edition = found(byId(id));
        allowed(mayRun(edition));
        return edition;
    }

    /** Whether the caller is of a team that runs it: coordinates one of its bassins, or runs the Region. */
    public boolean mayRun(Edition edition) {
        return membership.administrator() || edition.bassins.stream().anyMatch(membership.bassins()::contains);
    }

    /** Whether the caller is of a team at all. */
    boolean mayRunSome() {
        return membership.administrator() || !membership.bassins().isEmpty();
    }

    /** Whether a service applied to it, whatever became of that. */
    boolean hasDoors(Edition edition) {
        return new Where().and("edition_id = :edition", "edition", edition.id).count(entities, "from open_door") > 0;
    }

    /** What the caller may do with it today. */
    Set<Right> rights(Edition edition) {
        var today = clock.today();
        var rights = EnumSet.noneOf(Right.class);
        var runs = mayRun(edition);
        give(rights, Right.EDIT, runs);
        give(rights, Right.REMOVE, runs && !hasDoors(edition));
        give(
                rights,
                Right.APPLY,
                runs && edition.isAhead(today)
                        || edition.takesApplications(today)
                                && !membership.aliases().isEmpty());
        give(rights, Right.READ_PROGRAMME, edition.tellsProgramme(today));
        give(rights, Right.CHOOSE, edition.phase(today) == Edition.Phase.CHOICES);
        give(rights, Right.BOOK, edition.takesBookings(today));
        give(rights, Right.WISH, edition.takesWishes(today));
        give(rights, Right.READ_FIGURES, runs || edition.isOver(today));
        return rights;
    }

    /** One page, the newest first. */
    Page<EditionItem> page(EditionFilter filter, Paging paging) {
        var where = new Where();
        filter.applyTo(where.and(events.condition(where)), clock.today());
        @SuppressWarnings("unchecked")
        var editions = (List<Edition>) where.query(
                        entities,
                        "select n.* " + FROM,
                        " order by e.starts_at desc, n.event_id" + paging.sql(where),
                        Edition.class)
                .getResultList();
        // all at once: each would be asked for by itself
        Event.list("id in ?1", editions.stream().map(Edition::id).toList());
        return Page.of(
                editions.stream().map(it -> EditionItem.of(it, clock.today())).toList(),
                paging,
                where.count(entities, FROM));
    }

    private static void give(Set<Right> rights, Right right, boolean given) {
        if (given) {
            rights.add(right);
        }
    }
}
