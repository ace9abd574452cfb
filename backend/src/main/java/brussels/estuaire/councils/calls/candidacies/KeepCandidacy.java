package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.audit.Audit;
import brussels.estuaire.circles.KeepCircle;
import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.organisations.Organisation;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.Edit;
import brussels.estuaire.platform.Refusal;
import brussels.estuaire.platform.Violation;
import brussels.estuaire.platform.problem.Language;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes an answer to a call, and what whoever wrote it does with it; the audit says that somebody did, and not who.
 *
 * <p>An address that has answered is refused in clear words, and mailed its link: whoever lost it gets it again, and whose address
 * somebody tried learns so.
 */
@RequestScoped
public class KeepCandidacy {
    /** An address that has answered is told so once in so long, however often somebody tries. */
    private static final Duration TOLD_AGAIN = Duration.ofHours(1);

    @Inject
    TellCandidate tell;

    @Inject
    Edit edit;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /**
     * Writes an answer.
     *
     * @param accepted the language that the caller's browser asks for; null when it asks for none
     */
    CandidacyReceiptView submit(Call call, CandidacyForm form, @Nullable Language accepted) {
        var candidate = edit.valid(form).candidate(accepted);
        check(call, candidate, null);
        call.refuseUnlessOpen(clock.today());
        var email = Objects.requireNonNull(candidate.email());
        if (Candidacy.at(call, email).isPresent()) {
            // what is refused is rolled back, and the mail is not
            QuarkusTransaction.requiringNew().run(() -> tellAgain(call, email));
            throw Refusal.conflict("candidacy-exists");
        }
        var candidacy = Candidacy.to(call, candidate, form.statement(), clock.now());
        candidacy.store();
        audit.did("CANDIDACY_SUBMITTED", KeepCircle.subject(call.circle()));
        tell.received(call, candidacy);
        return new CandidacyReceiptView(candidacy.id, candidacy.state);
    }

    /** Corrects what was told: until the call closes, and until somebody decides. */
    public void correct(Candidacy candidacy, Candidate candidate) {
        var call = Call.published(candidacy.call).orElseThrow();
        check(call, candidate, candidacy.candidate().sector());
        call.refuseUnlessOpen(clock.today());
        candidacy.correct(candidate, clock.now());
        audit.did("CANDIDACY_CORRECTED", KeepCircle.subject(call.circle()));
    }

    /** Takes it back: who it was is erased at once. A mandate that came of it stays. */
    public void takeBack(Candidacy candidacy) {
        candidacy.erase(clock.now());
        var call = Call.published(candidacy.call).orElseThrow();
        audit.did("CANDIDACY_TAKEN_BACK", KeepCircle.subject(call.circle()));
    }

    private void tellAgain(Call call, String email) {
        var now = clock.now();
        if (Candidacy.toldAgain(call, email, now, now.minus(TOLD_AGAIN))) {
            Candidacy.at(call, email).ifPresent(it -> tell.already(call, it));
        }
    }

    /** What no form can say of itself. */
    private static void check(Call call, Candidate candidate, @Nullable String known) {
        var violations = new ArrayList<Violation>();
        if (candidate.sector() != null
                && !candidate.sector().equals(known)
                && call.circle().sectors().stream().noneMatch(it -> it.code().equals(candidate.sector()))) {
            violations.add(new Violation("/sector", "unknown"));
        }
        if (candidate.organisationId() != null
                && Organisation.active(candidate.organisationId()).isEmpty()) {
            violations.add(new Violation("/organisationId", "unknown"));
        }
        if (!violations.isEmpty()) {
            throw Refusal.invalid(violations);
        }
    }
}
