package brussels.estuaire.reflection.consultations;

import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/** Who may begin a consultation: those who run its bassin or the Region. */
@RequestScoped
class ConsultationPolicy {
    private final Membership membership;

    ConsultationPolicy(Membership membership) {
        this.membership = membership;
    }

    /** Whether the caller may begin one somewhere. */
    boolean mayBeginSome() {
        return membership.administrator() || !membership.bassins().isEmpty();
    }

    /** Whether the caller may begin one there. */
    boolean mayBegin(@Nullable String bassin) {
        return membership.administrator()
                || (bassin != null && membership.bassins().contains(bassin));
    }
}
