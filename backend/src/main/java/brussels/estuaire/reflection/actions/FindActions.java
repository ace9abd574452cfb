package brussels.estuaire.reflection.actions;

import static brussels.estuaire.platform.Found.found;

import brussels.estuaire.platform.Page;
import brussels.estuaire.platform.Paging;
import brussels.estuaire.platform.Where;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Finds what is done about the findings of a consultation: by pole, the first year first. */
@ApplicationScoped
public class FindActions {
    private static final String FROM = "from reflection_action a";

    private static final String SELECT = """
            select a.id, a.pole, cast(a.title as text) as title, a.owner, a.owner_id, cast(o.name as text) as owner_name, a.year, a.state,
                   a.version, array(select f.finding_id from reflection_action_finding f where f.action_id = a.id order by 1) as findings,
                   (select cast(coalesce(json_agg(json_build_object('id', p.id, 'day', p.day, 'text', p.text,
                                                                    'told', p.told_at is not null)
                                                  order by p.day desc, p.id desc), '[]') as text)
                      from reflection_progress p where p.action_id = a.id) as progress
              from reflection_action a left join organisation o on o.id = a.owner_id
              left join term t on t.vocabulary = 'POLES' and t.code = a.pole""";

    private static final String ORDER = " order by t.position nulls last, a.pole, a.year, a.created_at, a.id";

    private final DataSource database;
    private final EntityManager entities;

    FindActions(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /** All of them: there are some hundreds at most. */
    public List<TakenAction> of(UUID consultation) {
        return in(consultation).rows(database, SELECT, ORDER, TakenAction::of);
    }

    Page<TakenAction> page(UUID consultation, ActionFilter filter, Paging paging) {
        var where = filter.applyTo(in(consultation));
        var items = where.rows(database, SELECT, ORDER + paging.sql(where), TakenAction::of);
        return Page.of(items, paging, where.count(entities, FROM));
    }

    TakenAction one(ReflectionAction action) {
        var where = in(action.consultation).and("a.id = :action", "action", action.id);
        return found(where.rows(database, SELECT, "", TakenAction::of).stream()
                .findFirst()
                .orElse(null));
    }

    private static Where in(UUID consultation) {
        return new Where().and("a.consultation_id = :consultation", "consultation", consultation);
    }
}
