package brussels.estuaire.agenda;

import static brussels.estuaire.agenda.Events.form;

import brussels.estuaire.identity.Persona;
import brussels.estuaire.organisations.Network;
import brussels.estuaire.platform.Clock;
import io.quarkus.arc.Arc;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Events that were announced, and have been since. */
public final class HeldEvent {
    private HeldEvent() {}

    /** The address of one of a bassin's team, that was yesterday. */
    public static String in(String team) {
        return of(Persona.coordinator(team), Network.team(team), null, 1);
    }

    /**
     * The address of one.
     *
     * @param bassin null for its team's
     * @param days how long ago it was
     */
    public static String of(Persona author, UUID organisation, @Nullable String bassin, int days) {
        var form = form(organisation, "FORMATION", "Passé");
        if (bassin != null) {
            form.put("bassin", bassin);
        }
        var day = LocalDate.now(Clock.BRUSSELS).minusDays(days).toString();
        form.put("when", Map.of("precision", "DAY", "start", day));
        var id = Events.published(author, form);
        Arc.container().instance(HoldEvents.class).get().hold();
        return "/api/events/" + id;
    }
}
