package brussels.estuaire.evaluations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evaluations that the caller runs: those of its team; nobody else learns that there are others. */
@RequestScoped
public class VisibleEvaluations {
    static final String FROM = "from evaluation e join organisation o on o.id = e.organisation_id";

    private final Membership membership;
    private final EntityManager entities;

    VisibleEvaluations(Membership membership, EntityManager entities) {
        this.membership = membership;
        this.entities = entities;
    }

    /** The evaluation, or null when the caller is not of its team. */
    public @Nullable Evaluation byId(UUID id) {
        return (Evaluation) ofTeam().and("e.id = :id", "id", id)
                .query(entities, "select e.* " + FROM, "", Evaluation.class)
                .getSingleResultOrNull();
    }

    /** The evaluation, when the caller is of its team, else 404; what it holds of people is seen by the rest of the transaction. */
    public Evaluation run(UUID id) {
        var evaluation = found(byId(id));
        Evaluation.see(id);
        return evaluation;
    }

    /** Likewise, once nobody else acts on it, until this transaction ends. */
    public Evaluation alone(UUID id) {
        return Evaluation.alone(run(id).id());
    }

    /** A condition, on evaluations {@code e} of organisations {@code o}, that the caller is of their team. */
    public Where ofTeam() {
        return membership.ofTeam(new Where(), "e.bassin");
    }
}
