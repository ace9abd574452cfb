package brussels.estuaire.reflection.preparations;

import brussels.estuaire.organisations.twins.OrganisationMerged;
import brussels.estuaire.reflection.consultations.Consultation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;

/** Lets the colleagues of a merged organisation go on with what they prepared together, beside those of the one that stands for it. */
@ApplicationScoped
class MovePreparations {
    /** Both prepared the same question: what the one says follows what the other says. */
    private static final String JOIN = """
            update preparation k
               set body = concat_ws(E'\\n\\n', nullif(k.body, ''), nullif(g.body, '')), version = k.version + 1,
                   participant_id = case when g.changed_at > k.changed_at then g.participant_id else k.participant_id end,
                   changed_at = greatest(k.changed_at, g.changed_at)
              from preparation g
             where g.organisation_id = :gone and k.organisation_id = :kept and k.question_id = g.question_id""";

    private static final String LEAVE_JOINED = """
            delete from preparation g using preparation k
             where g.organisation_id = :gone and k.organisation_id = :kept and k.question_id = g.question_id""";

    private static final String MOVE =
            "update preparation set organisation_id = :kept, version = version + 1 where organisation_id = :gone";

    private final EntityManager entities;

    MovePreparations(EntityManager entities) {
        this.entities = entities;
    }

    /** Who is writing one of them meanwhile is told that it has changed: else they would write over it. */
    void move(@Observes OrganisationMerged merged) {
        Consultation.see("over");
        var joined = run(JOIN, merged);
        run(LEAVE_JOINED, merged);
        merged.moved("preparations", joined + run(MOVE, merged));
    }

    private int run(String sql, OrganisationMerged merged) {
        return entities.createNativeQuery(sql)
                .setParameter("kept", merged.kept())
                .setParameter("gone", merged.gone())
                .executeUpdate();
    }
}
