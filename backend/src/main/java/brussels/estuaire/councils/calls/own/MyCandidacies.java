package brussels.estuaire.councils.calls.own;

import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.councils.calls.candidacies.Candidacy;
import brussels.estuaire.councils.calls.candidacies.Candidacy.State;
import brussels.estuaire.councils.calls.own.MyCandidacyView.AnsweredCall;
import brussels.estuaire.councils.calls.own.MyCandidacyView.Right;
import brussels.estuaire.platform.Clock;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Tells who answered a call what is held of it; that it is theirs is checked by who asks. */
@ApplicationScoped
class MyCandidacies {
    private static final String SELECT = "select k.*, cast(o.name as text) as organisation_name from candidacy k"
            + " left join organisation o on o.id = k.organisation_id";

    private final DataSource database;
    private final Clock clock;

    MyCandidacies(DataSource database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** One of them; empty once it is erased. */
    Optional<MyCandidacyView> of(UUID id) {
        Candidacy.see(id);
        return new Where()
                .and("k.id = :id", "id", id).and("k.erased_at is null").rows(database, SELECT, "", this::view).stream()
                        .findFirst();
    }

    private MyCandidacyView view(ResultSet row) throws SQLException {
        var call = Call.published(row.getObject("call_id", UUID.class)).orElseThrow();
        var state = State.valueOf(row.getString("state"));
        var language = row.getString("language");
        var answered = new AnsweredCall(call.id(), call.circle().name(), call.closesOn(), call.state(clock.today()));
        return new MyCandidacyView(
                row.getObject("id", UUID.class),
                answered,
                state,
                row.getString("name"),
                row.getString("email"),
                language == null ? null : Language.valueOf(language),
                row.getString("organisation"),
                row.getObject("organisation_id", UUID.class),
                StoredText.readOrNull(row.getString("organisation_name")),
                row.getString("sector"),
                row.getString("function"),
                row.getString("motivation"),
                row.getString("message"),
                row.getString("privacy_version"),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                Objects.requireNonNull(Where.inBrussels(row, "changed_at")),
                Where.inBrussels(row, "decided_at"),
                state == State.SUBMITTED && answered.state() == Call.State.OPEN
                        ? EnumSet.allOf(Right.class)
                        : EnumSet.of(Right.ERASE),
                row.getInt("version"));
    }
}
