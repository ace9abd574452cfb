package brussels.estuaire.opendoors.allocation.exact;

/** What makes one answer better than another, the most important first. */
enum Goal {
    /** As many people as can be have a visit. */
    PEOPLE,
    /** There are as many visits as can be. */
    VISITS,
    /** They are as high in the rankings as can be. */
    RANKS
}
