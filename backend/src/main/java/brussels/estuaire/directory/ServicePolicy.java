package brussels.estuaire.directory;

import brussels.estuaire.directory.ServiceView.Right;
import brussels.estuaire.organisations.Membership;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with a service: everything, who edits its organisation's services; nothing, anybody else. */
@RequestScoped
class ServicePolicy {
    private final Membership membership;

    ServicePolicy(Membership membership) {
        this.membership = membership;
    }

    boolean mayEdit(Service service) {
        return membership.edits(service.organisation);
    }

    Set<Right> rights(Service service) {
        if (!mayEdit(service)) {
            return EnumSet.noneOf(Right.class);
        }
        var rights = EnumSet.of(Right.EDIT, Right.READ_HISTORY);
        if (service.visibility != Service.Visibility.ARCHIVED && membership.answersFor(service.organisation)) {
            rights.add(Right.MERGE);
        }
        rights.addAll(
                switch (service.visibility) {
                    case DRAFT -> EnumSet.of(Right.PUBLISH, Right.ARCHIVE);
                    case PUBLISHED -> EnumSet.of(Right.WITHDRAW, Right.ARCHIVE, Right.VERIFY);
                    case ARCHIVED -> EnumSet.of(Right.PUBLISH);
                });
        return rights;
    }
}
