package brussels.estuaire.councils.plans;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Takes what a plan has not finished over into the next one. */
@ApplicationScoped
class TakeOver {
    private static final String UNFINISHED = "a.state in ('PLANNED', 'RUNNING', 'POSTPONED')";

    /** Priorities of which something is left, in their order. */
    private static final String PRIORITIES = """
            insert into plan_priority (plan_id, place, title)
            select :to, row_number() over (order by p.place), p.title from plan_priority p
             where p.plan_id = :from and exists (select from plan_action a where a.priority_id = p.id and %s)""".formatted(UNFINISHED);

    /** What has not begun is planned anew; when, and by which events, is another year's. */
    private static final String ACTIONS = """
            with old as (select p.id, row_number() over (order by p.place) as place from plan_priority p
                          where p.plan_id = :from and exists (select from plan_action a where a.priority_id = p.id and %1$s)),
                 new as (select id, place from plan_priority where plan_id = :to)
            insert into plan_action (priority_id, place, title, description, mission, theme, owner, owner_id, state, continues)
            select new.id, row_number() over (partition by new.id order by a.place), a.title, a.description, a.mission, a.theme,
                   a.owner, a.owner_id, case a.state when 'RUNNING' then 'RUNNING' else 'PLANNED' end, a.id
              from plan_action a join old on old.id = a.priority_id join new on new.place = old.place
             where %1$s""".formatted(UNFINISHED);

    private final EntityManager entities;

    TakeOver(EntityManager entities) {
        this.entities = entities;
    }

    /** Nobody writes at the old plan meanwhile: what is unfinished in it is looked for twice. */
    void from(Plan before, Plan plan) {
        Plan.hold(before.id);
        copy(PRIORITIES, before.id, plan.id);
        copy(ACTIONS, before.id, plan.id);
    }

    /** Whether nothing is planned in it. */
    boolean isEmpty(Plan plan) {
        return entities.createNativeQuery(
                        "select a.id from plan_action a join plan_priority p on p.id = a.priority_id where p.plan_id = :plan limit 1",
                        UUID.class)
                .setParameter("plan", plan.id)
                .getResultList()
                .isEmpty();
    }

    private void copy(String sql, UUID from, UUID to) {
        entities.createNativeQuery(sql)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }
}
