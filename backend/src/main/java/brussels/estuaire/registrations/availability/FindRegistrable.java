package brussels.estuaire.registrations.availability;

import brussels.estuaire.agenda.VisibleEvents;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds what one registers for. */
@RequestScoped
public class FindRegistrable {
    private static final String SEATS = "join event_seats s on s.event_id = e.id";

    private final DataSource database;
    private final VisibleEvents visible;

    FindRegistrable(DataSource database, VisibleEvents visible) {
        this.database = database;
        this.visible = visible;
    }

    /** Whether the caller may see it. */
    public boolean maySee(Registrable event) {
        return event.listed() || visible.byId(event.id()) != null;
    }

    /** As it is now, whoever may see it. */
    public Optional<Registrable> of(UUID event) {
        return where(event, Registrable.FROM + SEATS);
    }

    /** Likewise, as it stays until this transaction ends: whoever else acts on its seats waits. */
    public Optional<Registrable> alone(UUID event) {
        return where(event, Registrable.FROM + "cross join lateral event_seats_alone(e.id) s");
    }

    /** An event itself, also when people registered for the series that it is of. */
    public Optional<Registrable> itself(UUID event) {
        return where(event, Registrable.ITSELF + SEATS);
    }

    private Optional<Registrable> where(UUID event, String from) {
        return new Where()
                        .and("asked.id = cast(:id as uuid)", "id", event.toString())
                        .rows(database, "select " + Registrable.COLUMNS + from, "", Registrable::of)
                        .stream()
                        .findFirst();
    }
}
