package brussels.estuaire.organisations;

/** Where an organisation stands. */
public enum OrganisationStatus {
    /** Proposed, and not yet accepted: seen by its coordinators only. */
    CANDIDATE,
    /** Accepted, and seen by everybody. */
    ACTIVE,
    /** No longer there; kept for what refers to it. */
    ARCHIVED
}
