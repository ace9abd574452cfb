package brussels.estuaire.platform;

import jakarta.persistence.EntityManager;

/** Rows with personal data: row-level security shows a transaction only those that it has named. */
public final class GuardedRows {
    private GuardedRows() {}

    /**
     * Names rows for the rest of the transaction.
     *
     * @param setting what the table's policy reads: {@code estuaire.audited_record}
     * @param rows as the policy knows them
     */
    public static void name(EntityManager entities, String setting, String rows) {
        entities.createNativeQuery("select set_config(:setting, :rows, true)")
                .setParameter("setting", setting)
                .setParameter("rows", rows)
                .getSingleResult();
    }
}
