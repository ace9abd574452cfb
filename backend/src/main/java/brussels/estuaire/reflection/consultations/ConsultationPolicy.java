package brussels.estuaire.reflection.consultations;

import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who may do what with a consultation: those who run its bassin or the Region begin it, and so do who edits for the organisation that carries it afterwards. */
@RequestScoped
class ConsultationPolicy {
    private final Membership membership;

    ConsultationPolicy(Membership membership) {
        this.membership = membership;
    }

    /** Whether the caller may begin one there. */
    boolean mayBegin(@Nullable String bassin) {
        return membership.administrator()
                || (bassin != null && membership.bassins().contains(bassin));
    }

    /** Whether the caller is of its team. */
    boolean mayEdit(Consultation consultation) {
        return mayBegin(consultation.bassin) || membership.speaksFor(consultation.organisation);
    }
}
