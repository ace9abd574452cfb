import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import type { Decision } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import styles from "./Decisions.module.css";
import { ageInWords, modeInWords, stateInWords, takenInWords } from "./format";

type DecisionCardsProps = {
  decisions: Decision[];
  /** The circle whose decisions lead to their pages; none for who reads by a link. */
  circle?: string | undefined;
  level?: 3 | 4;
};

/** Decisions under each other, each with where it stands. */
export function DecisionCards({ decisions, circle, level = 3 }: DecisionCardsProps) {
  return (
    <CardList
      items={decisions}
      keyOf={({ id }) => id}
      card={(decision) => (
        <Card level={level} name={<Called decision={decision} circle={circle} />}>
          <p>
            <Words of={decision.text} />
          </p>
          <DecisionTags decision={decision} />
          {decision.note && <p className={styles.note}>{decision.note}</p>}
          <CardFacts>
            <span>{takenInWords(decision)}</span>
            <span>{modeInWords(decision)}</span>
            {decision.owner && <span>{m.decisions_in_charge({ owner: decision.owner })}</span>}
            {decision.dueDay && <span>{m.decisions_due_on({ day: formatDay(decision.dueDay) })}</span>}
            <span>{ageInWords(decision)}</span>
          </CardFacts>
        </Card>
      )}
    />
  );
}

function Called({ decision, circle }: { decision: Decision; circle: string | undefined }): ReactNode {
  const called = m.decisions_number({ number: decision.number });
  if (!circle) return called;
  return (
    <Link to="/circles/$id/decisions/$decision" params={{ id: circle, decision: decision.id }}>
      {called}
    </Link>
  );
}

/** Where a decision stands, as words. */
export function DecisionTags({ decision: { state, overdue } }: { decision: Decision }) {
  const kind = ({ OPEN: "plain", DONE: "success", DROPPED: "warning" } as const)[state];
  return (
    <Tags>
      {[
        <Tag key="state" kind={kind}>
          {stateInWords(state)}
        </Tag>,
        overdue && (
          <Tag key="overdue" kind="danger">
            {m.decisions_overdue()}
          </Tag>
        ),
      ].filter(Boolean)}
    </Tags>
  );
}
