package brussels.estuaire.circles;

import brussels.estuaire.circles.CircleView.Right;
import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who may do what with a circle: those who run its bassin, or the Region, edit it; who sits in it reads who else does. */
@RequestScoped
class CirclePolicy {
    private final Membership membership;

    CirclePolicy(Membership membership) {
        this.membership = membership;
    }

    boolean mayEdit(@Nullable String bassin) {
        return membership.administrator()
                || (bassin != null && membership.bassins().contains(bassin));
    }

    /** The acts that are the caller's. */
    Set<Right> rights(Circle circle, boolean sits) {
        if (mayEdit(circle.bassin)) {
            return EnumSet.allOf(Right.class);
        }
        return sits ? EnumSet.of(Right.READ_MEMBERS) : EnumSet.noneOf(Right.class);
    }
}
