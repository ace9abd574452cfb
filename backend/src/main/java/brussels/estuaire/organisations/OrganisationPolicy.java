package brussels.estuaire.organisations;

import brussels.estuaire.organisations.OrganisationView.Right;
import jakarta.enterprise.context.RequestScoped;
import java.util.EnumSet;
import java.util.Set;

/** Who may do what with an organisation. */
@RequestScoped
class OrganisationPolicy {
    private final Membership membership;

    OrganisationPolicy(Membership membership) {
        this.membership = membership;
    }

    /** Its managers keep its record. */
    boolean mayEdit(Organisation organisation) {
        return membership.manages(organisation);
    }

    /** The coordinator of its bassin lets it in. */
    boolean mayAccept(Organisation organisation) {
        return organisation.isCandidate() && membership.coordinates(organisation);
    }

    /** A coordinator turns candidates down; only the administrator archives what was accepted. */
    boolean mayArchive(Organisation organisation) {
        return organisation.isCandidate()
                ? membership.coordinates(organisation)
                : organisation.isActive() && membership.administrator();
    }

    /** Who changes its services also sees who changed what. */
    boolean mayReadHistory(Organisation organisation) {
        return membership.edits(organisation);
    }

    Set<Right> rights(Organisation organisation) {
        var rights = EnumSet.allOf(Right.class);
        rights.removeIf(right -> !switch (right) {
            case EDIT -> mayEdit(organisation);
            case ACCEPT -> mayAccept(organisation);
            case ARCHIVE -> mayArchive(organisation);
            case MERGE -> membership.merges(organisation);
            case CREATE_SERVICE -> organisation.isActive() && membership.edits(organisation);
            case READ_HISTORY -> mayReadHistory(organisation);
            case SEE_PEOPLE -> membership.answersFor(organisation);
        });
        return rights;
    }
}
