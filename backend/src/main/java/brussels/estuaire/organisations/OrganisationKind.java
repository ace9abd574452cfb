package brussels.estuaire.organisations;

import brussels.estuaire.identity.Role;
import java.util.Optional;

/** What kind of body an organisation is. */
public enum OrganisationKind {
    /** An association without lucrative purpose (vzw). */
    ASBL,
    /** A public body that is none of the more exact kinds. */
    PUBLIC_SERVICE,
    /** A commune's own administration. */
    COMMUNE,
    /** A public centre for social action (OCMW). */
    CPAS,
    /** A hospital. */
    HOSPITAL,
    /** A mutuality (ziekenfonds). */
    MUTUALITY,
    /** A network or federation of organisations. */
    NETWORK,
    /** A company. */
    COMPANY,
    /** A self-employed person. */
    INDEPENDENT,
    /** The support team that stands for a bassin. */
    BASSIN_TEAM,
    /** The team that stands for the Region. */
    REGIONAL_TEAM,
    /** Anything else, or not known. */
    OTHER;

    /** Whether it stands for a bassin or the Region, and so gives its people rights there. */
    boolean isTeam() {
        return teamRole().isPresent();
    }

    /** The role that runs what a team stands for; none for what is no team. */
    Optional<Role> teamRole() {
        return switch (this) {
            case BASSIN_TEAM -> Optional.of(Role.COORDINATOR);
            case REGIONAL_TEAM -> Optional.of(Role.ADMINISTRATOR);
            default -> Optional.empty();
        };
    }
}
