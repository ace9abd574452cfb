import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLabels } from "#/shared/api/reference";
import type { Plan, PlannedAction, PlannedPriority } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Card } from "#/shared/ui/Card";
import { Fact, Facts, RecordSection } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Prose, Words } from "#/shared/ui/Words";
import { ownerInWords, periodInWords, stateInWords } from "./format";
import styles from "./Plans.module.css";

/** Says when an event is; the agenda knows how. */
export type SayWhen = (when: PlannedAction["events"][number]["when"]) => string;

type PlanContentProps = {
  plan: Plan;
  sayWhen: SayWhen;
  /** What one may do with a priority or an action; nothing for who only reads. */
  withPriority?: (priority: PlannedPriority, number: number) => ReactNode;
  withAction?: (action: PlannedAction, priority: PlannedPriority, number: number) => ReactNode;
};

/** What stands in a plan: its introduction, then priority by priority what is done for it. */
export function PlanContent({ plan, sayWhen, withPriority, withAction }: PlanContentProps) {
  return (
    <>
      {plan.introduction && (
        <RecordSection heading={m.plans_introduction()}>
          <Prose of={plan.introduction} />
        </RecordSection>
      )}
      {plan.priorities.length === 0 && <p>{m.plans_no_priorities()}</p>}
      {plan.priorities.map((priority, i) => (
        <RecordSection
          key={priority.id}
          heading={m.plans_priority_number({ number: i + 1, title: words(priority.title) })}
        >
          {priority.actions.length === 0 && <p>{m.plans_no_actions()}</p>}
          {priority.actions.length > 0 && (
            <ol className={styles.actions}>
              {priority.actions.map((action, place) => (
                <li key={action.id}>
                  <ActionCard action={action} sayWhen={sayWhen}>
                    {withAction?.(action, priority, place)}
                  </ActionCard>
                </li>
              ))}
            </ol>
          )}
          {withPriority?.(priority, i)}
        </RecordSection>
      ))}
    </>
  );
}

type ActionCardProps = { action: PlannedAction; sayWhen: SayWhen; children?: ReactNode };

function ActionCard({ action, sayWhen, children }: ActionCardProps) {
  const { title, description, outcome, continued, events } = action;
  return (
    <Card name={<Words of={title} />}>
      <Tags>
        {[
          <StateTag key="state" state={action.state} />,
          continued && <Tag key="continued">{m.plans_continued()}</Tag>,
        ].filter(Boolean)}
      </Tags>
      {description && <Prose of={description} />}
      <div className={styles.columns}>
        <ActionFacts action={action} />
      </div>
      {outcome && (
        <Facts>
          <Fact name={m.plans_outcome()}>
            <Prose of={outcome} />
          </Fact>
        </Facts>
      )}
      {events.length > 0 && (
        <div>
          <h4 className={styles.small}>{m.plans_events()}</h4>
          <ul className={styles.lists}>
            {events.map(({ id, title: called, when }) => (
              <li key={id}>
                <Link to="/events/$id" params={{ id }}>
                  <Words of={called} />
                </Link>
                {when && <> · {sayWhen(when)}</>}
              </li>
            ))}
          </ul>
        </div>
      )}
      {children}
    </Card>
  );
}

function ActionFacts({ action }: { action: PlannedAction }) {
  const sayMission = useLabels("missions");
  const sayTheme = useLabels("themes");
  const { mission, theme, ownerId } = action;
  const period = periodInWords(action);
  const owner = ownerInWords(action);
  return (
    <Facts>
      <Fact name={m.plans_mission()}>{sayMission(mission)}</Fact>
      {theme && <Fact name={m.plans_theme()}>{sayTheme(theme)}</Fact>}
      {period && <Fact name={m.plans_period()}>{period}</Fact>}
      {owner && (
        <Fact name={m.plans_owner()}>
          {ownerId ? (
            <Link to="/organisations/$id" params={{ id: ownerId }}>
              {owner}
            </Link>
          ) : (
            owner
          )}
        </Fact>
      )}
    </Facts>
  );
}

const kinds = {
  PLANNED: "plain",
  RUNNING: "plain",
  DONE: "success",
  POSTPONED: "warning",
  DROPPED: "danger",
} as const;

/** How far an action has come, as a word. */
export function StateTag({ state }: { state: PlannedAction["state"] }) {
  return <Tag kind={kinds[state]}>{stateInWords(state)}</Tag>;
}
