package brussels.estuaire.directory;

/** Who sees a service. */
public enum Visibility {
    /** Only who edits it. */
    DRAFT,
    /** Everybody. */
    PUBLISHED,
    /** Only who edits it, and no longer as something that exists. */
    ARCHIVED
}
