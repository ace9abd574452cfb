package brussels.estuaire.circles.mandates;

import brussels.estuaire.circles.Circle;
import brussels.estuaire.circles.mandates.Mandate.State;
import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.correspondence.Recipient;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Tells who sits in a circle, and who runs it, what becomes of mandates; nothing is told of what was over before it was written. */
@ApplicationScoped
class TellMandate {
    private final Outbox outbox;
    private final Clock clock;

    TellMandate(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * Tells that somebody sits in a circle from a day on.
     *
     * @param letter {@code named} or {@code renewed}
     */
    void begun(String letter, Circle circle, Mandate mandate) {
        if (mandate.state(clock.today()) != State.OVER) {
            write(letter, circle, mandate, true);
        }
    }

    /** Tells that it ends earlier than it was given. */
    void ended(Circle circle, Mandate mandate) {
        write("ended", circle, mandate, true);
    }

    /** Tells that it does not begin: its link opens nothing. */
    void withdrawn(Circle circle, Mandate mandate) {
        write("withdrawn", circle, mandate, false);
    }

    /** Tells those who run a circle that mandates end soon. */
    void endSoon(Circle circle, int many, LocalDate last) {
        var bassin = circle.bassin();
        var teams = bassin == null ? Membership.regionalTeams() : Membership.teamsOf(bassin);
        var told = Map.<String, Object>of(
                "id", circle.id().toString(), "circle", circle.name(), "many", many, "last", inWords(last));
        teams.stream()
                .flatMap(team -> Recipient.at(team.mailAddress().orElse(null), null).stream())
                .distinct()
                .forEach(team -> outbox.write("mandates-end-soon", team, told));
    }

    private void write(String letter, Circle circle, Mandate mandate, boolean opens) {
        mandate.holder().ifPresent(reader -> {
            var told = new HashMap<String, Object>(Map.of(
                    "circle", circle.name(),
                    "role", mandate.role.name(),
                    "first", inWords(mandate.firstDay),
                    "last", inWords(mandate.lastDay),
                    "reason", orNothing(mandate.reason)));
            if (opens) {
                told.put("link", mandate.link());
            }
            outbox.write("mandate-" + letter, reader, told);
        });
    }

    private static String orNothing(@Nullable String words) {
        return Objects.requireNonNullElse(words, "");
    }

    /** A day, in every language: « 31 décembre 2026 ». */
    private static Text inWords(LocalDate day) {
        return new Text(said(day, Language.FR), said(day, Language.NL), said(day, Language.EN));
    }

    private static String said(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
