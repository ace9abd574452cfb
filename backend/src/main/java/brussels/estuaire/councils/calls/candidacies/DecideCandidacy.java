package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.circles.Wanted;
import brussels.estuaire.circles.mandates.KeepMandate;
import brussels.estuaire.circles.mandates.MandateRole;
import brussels.estuaire.circles.mandates.Nominee;
import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.councils.calls.candidacies.Candidacy.State;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import jakarta.enterprise.context.RequestScoped;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names who answered a call, keeps them in reserve or refuses them; that the caller runs the circle is checked by who asks. */
@RequestScoped
class DecideCandidacy {
    private final KeepMandate mandates;
    private final TellCandidate tell;
    private final Edit edit;
    private final Audit audit;
    private final Clock clock;

    DecideCandidacy(KeepMandate mandates, TellCandidate tell, Edit edit, Audit audit, Clock clock) {
        this.mandates = mandates;
        this.tell = tell;
        this.edit = edit;
        this.audit = audit;
        this.clock = clock;
    }

    /** Names them to the circle, by the rules of mandates: the mail that tells of the mandate tells of this. */
    void accept(Call call, Candidacy candidacy, AcceptanceForm form) {
        edit.valid(form);
        candidacy.decide(State.ACCEPTED, null, clock.now());
        candidacy.mandate = mandates.name(call.circle(), nominee(call, candidacy, form));
        candidacy.store();
        audit.did("CANDIDACY_ACCEPTED", KeepCircle.subject(call.circle()));
    }

    /** Keeps them for later. */
    void reserve(Call call, Candidacy candidacy, ReserveForm form) {
        edit.valid(form);
        decide(call, candidacy, State.RESERVE, form.said());
    }

    /** Refuses them, and says why. */
    void refuse(Call call, Candidacy candidacy, CandidacyRefusalForm form) {
        edit.valid(form);
        decide(call, candidacy, State.REFUSED, form.message().strip());
    }

    private void decide(Call call, Candidacy candidacy, State decided, @Nullable String said) {
        candidacy.decide(decided, said, clock.now());
        candidacy.store();
        audit.did(
                decided == State.RESERVE ? "CANDIDACY_RESERVED" : "CANDIDACY_REFUSED",
                KeepCircle.subject(call.circle()));
        tell.decided(call, candidacy);
    }

    /** What is no more since they answered, a sector or an organisation of the directory, keeps nobody from being named. */
    private static Nominee nominee(Call call, Candidacy candidacy, AcceptanceForm form) {
        var candidate = candidacy.candidate();
        var chosen = Optional.ofNullable(candidate.organisationId());
        var active = chosen.flatMap(Organisation::active);
        return new Nominee(
                Objects.requireNonNull(candidate.name()),
                Objects.requireNonNull(candidate.email()),
                candidate.language(),
                active.isPresent() ? candidate.organisation() : typed(candidate),
                active.map(Organisation::id).orElse(null),
                call.circle().sectors().stream()
                        .map(Wanted.Sector::code)
                        .filter(it -> it.equals(candidate.sector()))
                        .findFirst()
                        .orElse(null),
                Objects.requireNonNullElse(form.role(), MandateRole.MEMBER),
                Objects.requireNonNullElse(form.firstDay(), call.firstDay()),
                Objects.requireNonNullElseGet(form.lastDay(), call::lastDay));
    }

    /** Their organisation in words: as it was typed, or as the directory called the one that is no more. */
    private static @Nullable String typed(Candidate candidate) {
        return Optional.ofNullable(candidate.organisationId())
                .flatMap(Organisation::<Organisation>findByIdOptional)
                .flatMap(it -> it.name().present().findFirst())
                .orElse(candidate.organisation());
    }
}
