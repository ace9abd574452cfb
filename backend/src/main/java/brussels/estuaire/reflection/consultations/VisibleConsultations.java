package brussels.estuaire.reflection.consultations;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The consultations that the caller may see: those of its team; nobody else learns that there are others. */
@RequestScoped
public class VisibleConsultations {
    private static final String FROM = "from consultation c join organisation o on o.id = c.organisation_id";

    private final Membership membership;
    private final EntityManager entities;

    VisibleConsultations(Membership membership, EntityManager entities) {
        this.membership = membership;
        this.entities = entities;
    }

    /** The consultation, or null when the caller is not of its team. */
    public @Nullable Consultation byId(UUID id) {
        return (Consultation) ofTeam().and("c.id = :id", "id", id)
                .query(entities, "select c.* " + FROM, "", Consultation.class)
                .getSingleResultOrNull();
    }

    /** The consultation, when the caller is of its team, else 404; what it holds of people is seen by the rest of the transaction. */
    public Consultation run(UUID id) {
        var consultation = found(byId(id));
        Consultation.see(id);
        return consultation;
    }

    /** Likewise, once nobody else acts on it, until this transaction ends. */
    public Consultation alone(UUID id) {
        return Consultation.alone(run(id).id());
    }

    private Where ofTeam() {
        var where = new Where();
        if (membership.administrator()) {
            return where;
        }
        return where.and("c.bassin = any (:ownBassins) or o.alias = any (:ownAliases)")
                .with("ownBassins", membership.bassins())
                .with("ownAliases", membership.aliases());
    }
}
