package brussels.estuaire.councils.plans.year;

import brussels.estuaire.agenda.Event;
import brussels.estuaire.agenda.description.Attendance;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** How many came to events: as those who organised them told, and as registrations count it. */
@ApplicationScoped
class EventFigures {
    private final DataSource database;

    EventFigures(DataSource database) {
        this.database = database;
    }

    /**
     * Those of one event.
     *
     * @param registered null when nobody did, or when it is not told
     * @param came null likewise
     */
    record Figures(
            @Nullable Attendance attendance,
            @Nullable Integer registered,
            @Nullable Integer came) {
        static final Figures NONE = new Figures(null, null, null);
    }

    /**
     * Those of some events.
     *
     * @param bassin whose registrations are counted too, for its team runs these events; null for none
     */
    Map<UUID, Figures> of(Set<UUID> events, @Nullable String bassin) {
        if (events.isEmpty()) {
            return Map.of();
        }
        var figures = new HashMap<UUID, Figures>();
        Event.<Event>list("id in ?1", events)
                .forEach(event -> figures.put(event.id(), new Figures(event.attendance(), null, null)));
        if (bassin != null) {
            count(events, bassin, figures);
        }
        return figures;
    }

    private void count(Set<UUID> events, String bassin, Map<UUID, Figures> figures) {
        new Where()
                .and("e.bassin = :bassin", "bassin", bassin)
                .and(
                        "e.id = any (cast(:events as uuid[]))",
                        "events",
                        events.stream().map(UUID::toString).collect(Collectors.toList()))
                .rows(
                        database,
                        "select e.id, a.* from event e cross join lateral event_attendance(e.id) a",
                        "",
                        row -> {
                            var id = row.getObject("id", UUID.class);
                            var registered = row.getInt("registered") + row.getInt("presenters");
                            var came =
                                    row.getInt("present") + row.getInt("presenters_present") + row.getInt("walk_ins");
                            var known = figures.getOrDefault(id, Figures.NONE);
                            return figures.put(id, new Figures(known.attendance, orNull(registered), orNull(came)));
                        });
    }

    /** What nobody marked is not known, and is no zero. */
    private static @Nullable Integer orNull(int counted) {
        return counted == 0 ? null : counted;
    }
}
