package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.correspondence.Outbox;
import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.councils.calls.candidacies.Candidacy.State;
import brussels.estuaire.platform.Text;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Objects;

/** Tells who answers a call what becomes of it. No mail repeats what they wrote: whoever has an address could have anything sent to it. */
@ApplicationScoped
class TellCandidate {
    private final Outbox outbox;

    TellCandidate(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Tells that it has arrived. */
    void received(Call call, Candidacy candidacy) {
        write("candidacy-received", call, candidacy);
    }

    /** Tells that somebody answered again with their address, and that nothing changed. */
    void already(Call call, Candidacy candidacy) {
        write("candidacy-already", call, candidacy);
    }

    /** Tells that they are kept in reserve, or refused. */
    void decided(Call call, Candidacy candidacy) {
        write(candidacy.state == State.RESERVE ? "candidacy-reserved" : "candidacy-refused", call, candidacy);
    }

    private void write(String template, Call call, Candidacy candidacy) {
        candidacy
                .reader()
                .ifPresent(reader -> outbox.write(
                        template,
                        reader,
                        Map.of(
                                "circle", call.circle().name(),
                                "closes", inWords(call.closesOn()),
                                "message", Objects.requireNonNullElse(candidacy.message, ""),
                                "link", candidacy.link())));
    }

    /** A day, in every language: « 31 décembre 2026 ». */
    private static Text inWords(LocalDate day) {
        return new Text(said(day, Language.FR), said(day, Language.NL), said(day, Language.EN));
    }

    private static String said(LocalDate day, Language language) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", language.locale()).format(day);
    }
}
