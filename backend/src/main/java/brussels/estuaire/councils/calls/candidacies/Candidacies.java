package brussels.estuaire.councils.calls.candidacies;

import brussels.estuaire.circles.composition.Composition;
import brussels.estuaire.circles.composition.CountComposition;
import brussels.estuaire.circles.composition.CountComposition.Seat;
import brussels.estuaire.councils.calls.Call;
import brussels.estuaire.councils.calls.candidacies.Candidacy.State;
import brussels.estuaire.councils.calls.candidacies.CandidacyView.Right;
import brussels.estuaire.organisations.OrganisationKind;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.StoredText;
import brussels.estuaire.platform.Where;
import brussels.estuaire.platform.problem.Language;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Tells those who run a circle who answered its call; that they run it is checked by who asks. */
@ApplicationScoped
class Candidacies {
    private static final String FROM = " from candidacy k";

    private static final String SELECT =
            "select k.*, cast(o.name as text) as organisation_name, o.kind as organisation_kind, o.seat_commune" + FROM
                    + " left join organisation o on o.id = k.organisation_id";

    /** Those about whom nobody has decided first, then the reserve; what is erased at the end. */
    private static final String ORDER = " order by k.erased_at is not null, array_position("
            + "array['SUBMITTED', 'RESERVE', 'ACCEPTED', 'REFUSED'], k.state), k.created_at, k.id";

    private final DataSource database;
    private final EntityManager entities;
    private final CountComposition composition;

    Candidacies(DataSource database, EntityManager entities, CountComposition composition) {
        this.database = database;
        this.entities = entities;
        this.composition = composition;
    }

    /** One page of those of a call. */
    Page<CandidacyView> of(Call call, Paging paging) {
        Candidacy.see(call.id());
        var where = new Where().and("k.call_id = :call", "call", call.id());
        var total = where.count(entities, FROM);
        return Page.of(where.rows(database, SELECT, ORDER + paging.sql(where), Candidacies::view), paging, total);
    }

    /** One of them. */
    @Nullable
    CandidacyView of(Call call, UUID id) {
        Candidacy.see(call.id());
        return new Where()
                        .and("k.call_id = :call", "call", call.id())
                        .and("k.id = :id", "id", id)
                        .rows(database, SELECT, "", Candidacies::view)
                        .stream()
                        .findFirst()
                        .orElse(null);
    }

    /** How the circle would be on the first day of the mandates that a call gives, if these candidates sat in it, too. */
    Composition with(Call call, List<UUID> chosen) {
        Candidacy.see(call.id());
        var seats = new Where()
                .and("k.call_id = :call", "call", call.id())
                .and("k.state in ('SUBMITTED', 'RESERVE') and k.erased_at is null")
                .and("cast(k.id as text) = any (:chosen)")
                .with("chosen", chosen.stream().map(UUID::toString).toList())
                .rows(
                        database,
                        SELECT,
                        "",
                        row -> new Seat(
                                row.getString("sector"),
                                row.getString("organisation_kind"),
                                row.getString("seat_commune")));
        return composition.with(call.circle(), call.firstDay(), seats);
    }

    private static CandidacyView view(ResultSet row) throws SQLException {
        var state = State.valueOf(row.getString("state"));
        var erased = row.getString("name") == null;
        var language = row.getString("language");
        var kind = row.getString("organisation_kind");
        return new CandidacyView(
                row.getObject("id", UUID.class),
                state,
                row.getString("name"),
                row.getString("email"),
                language == null ? null : Language.valueOf(language),
                row.getString("organisation"),
                row.getObject("organisation_id", UUID.class),
                StoredText.readOrNull(row.getString("organisation_name")),
                kind == null ? null : OrganisationKind.valueOf(kind),
                row.getString("seat_commune"),
                row.getString("sector"),
                row.getString("function"),
                row.getString("motivation"),
                row.getString("message"),
                row.getObject("mandate_id", UUID.class),
                Objects.requireNonNull(Where.inBrussels(row, "created_at")),
                Where.inBrussels(row, "decided_at"),
                erased ? Set.of() : rights(state),
                row.getInt("version"));
    }

    private static Set<Right> rights(State state) {
        return switch (state) {
            case SUBMITTED -> EnumSet.allOf(Right.class);
            case RESERVE -> EnumSet.of(Right.ACCEPT, Right.REFUSE);
            default -> EnumSet.noneOf(Right.class);
        };
    }
}
