package brussels.estuaire.evaluations.questionnaires.team;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.evaluations.questionnaires.Questionnaire;
import brussels.estuaire.evaluations.questionnaires.team.QuestionnaireView.Right;
import brussels.estuaire.organisations.Membership;
import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The questionnaires that the caller may see: the templates of the Region, for all teams, and what their own teams keep. */
@RequestScoped
public class VisibleQuestionnaires {
    private static final String FROM = "from questionnaire q left join organisation o on o.id = q.organisation_id";

    private static final String LISTED = """
            select q.id, cast(q.title as text) as title, cast(o.name as text) as organisation, q.bassin, q.event_type, q.updated_at,
                   (select jsonb_array_length(jsonb_path_query_array(v.content, '$.sections[*].questions[*]'))
                      from questionnaire_version v where v.questionnaire_id = q.id and v.number = q.number) as questions
            """ + FROM;

    private final Membership membership;
    private final EntityManager entities;
    private final DataSource database;

    VisibleQuestionnaires(Membership membership, EntityManager entities, DataSource database) {
        this.membership = membership;
        this.entities = entities;
        this.database = database;
    }

    /** The questionnaire, or null when the caller may not see it. */
    public @Nullable Questionnaire byId(UUID id) {
        return (Questionnaire) seen().and("q.id = :id", "id", id)
                .query(entities, "select q.* " + FROM, "", Questionnaire.class)
                .getSingleResultOrNull();
    }

    /** The questionnaire, else 404. */
    Questionnaire see(UUID id) {
        return found(byId(id));
    }

    /** Likewise, once nobody else acts on it, until this transaction ends; its evaluation neither opens nor closes meanwhile. */
    Questionnaire alone(UUID id) {
        var seen = see(id).id();
        // whoever opens or closes an evaluation holds it before its questionnaire, too
        ofEvaluation(seen, "", " for share");
        return Questionnaire.alone(seen);
    }

    /** Whether it belongs to an evaluation that nobody answers any more: its numbers stand under what was asked. */
    boolean isClosed(Questionnaire it) {
        return !ofEvaluation(it.id(), " and e.state = 'CLOSED' and not e.recorded", "")
                .isEmpty();
    }

    private List<?> ofEvaluation(UUID questionnaire, String which, String then) {
        return entities.createNativeQuery(
                        "select e.id from evaluation e where e.questionnaire_id = :questionnaire" + which + then,
                        UUID.class)
                .setParameter("questionnaire", questionnaire)
                .getResultList();
    }

    /** One page of the templates that the caller may start from: what is proposed for any type first. */
    Page<QuestionnaireItem> page(QuestionnaireFilter filter, Paging paging) {
        var where = filter.applyTo(seen());
        var items = where.rows(
                database,
                LISTED,
                " order by q.organisation_id is not null, q.event_type nulls first, q.title ->> 'fr', q.id"
                        + paging.sql(where),
                QuestionnaireItem::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }

    QuestionnaireView view(Questionnaire it) {
        return QuestionnaireView.of(it, rights(it));
    }

    /** Whether the caller changes it: its team does, and of what the platform brings administrators. */
    boolean keeps(Questionnaire it) {
        return membership
                        .ofTeam(new Where().and("q.id = :id", "id", it.id()), "q.bassin")
                        .count(entities, FROM)
                > 0;
    }

    /** Whether the caller may make templates somewhere. */
    boolean mayMakeSome() {
        return membership.administrator() || !membership.bassins().isEmpty();
    }

    /** Whether the caller may make templates there. */
    boolean mayMake(@Nullable String bassin) {
        return membership.administrator()
                || (bassin != null && membership.bassins().contains(bassin));
    }

    private Set<Right> rights(Questionnaire it) {
        var rights = EnumSet.noneOf(Right.class);
        if (mayMakeSome()) {
            rights.add(Right.COPY);
        }
        if (keeps(it)) {
            if (!isClosed(it)) {
                rights.add(Right.EDIT);
            }
            if (it.isTemplate()) {
                rights.add(Right.REMOVE);
            }
        }
        return rights;
    }

    private Where seen() {
        var some = !membership.bassins().isEmpty() || !membership.aliases().isEmpty();
        return membership.ofTeamOr(new Where(), "q.bassin", some ? "(q.template and q.bassin is null)" : "false");
    }
}
