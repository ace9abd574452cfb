import { Link } from "@tanstack/react-router";
import { useRef, useState } from "react";
import type { Circle, Decision } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose } from "#/shared/ui/Words";
import { DecisionTags } from "./DecisionCards";
import { DecisionCorrection, Follower } from "./DecisionForms";
import styles from "./Decisions.module.css";
import { ageInWords, modeInWords, stateInWords, takenInWords } from "./format";

type Right = Decision["rights"][number];

type DecisionPageProps = { circle: Circle; decision: Decision };

/** One decision: what was decided, and what became of it from meeting to meeting. */
export function DecisionPage({ circle, decision }: DecisionPageProps) {
  const { id } = circle;
  return (
    <Page
      heading={m.decisions_number({ number: decision.number })}
      kicker={
        <>
          <Link to="/circles/$id" params={{ id }}>
            {words(circle.name)}
          </Link>{" "}
          ·{" "}
          <Link to="/circles/$id/decisions" params={{ id }}>
            {m.decisions_register()}
          </Link>
        </>
      }
    >
      <Sections>
        <RecordSection heading={m.decisions_text()}>
          <Prose of={decision.text} />
          <DecisionTags decision={decision} />
          <DecisionFacts decision={decision} />
        </RecordSection>
        <RecordSection heading={m.decisions_became()}>
          <DecisionWay decision={decision} />
        </RecordSection>
        <DecisionActs circle={id} decision={decision} />
      </Sections>
    </Page>
  );
}

function DecisionFacts({ decision }: { decision: Decision }) {
  const { owner, dueDay } = decision;
  return (
    <Facts>
      <Fact name={m.decisions_taken()}>{takenInWords(decision)}</Fact>
      <Fact name={m.decisions_mode()}>{modeInWords(decision)}</Fact>
      {owner && <Fact name={m.decisions_owner()}>{owner}</Fact>}
      {dueDay && <Fact name={m.decisions_due()}>{formatDay(dueDay)}</Fact>}
      <Fact name={m.decisions_age()}>{ageInWords(decision)}</Fact>
    </Facts>
  );
}

function DecisionWay({ decision: { steps } }: { decision: Decision }) {
  if (!steps?.length) return <p>{m.decisions_nothing_yet()}</p>;
  return (
    <ol className={styles.steps}>
      {steps.map(({ day, meeting, state, note }, i) => (
        <li key={i}>
          <strong>{stateInWords(state)}</strong> · {takenInWords({ day, meeting })}
          <p className={styles.note}>{note}</p>
        </li>
      ))}
    </ol>
  );
}

/** What who writes the circle's decisions down may do; both tell something, so that nothing is done by a button alone. */
function DecisionActs({ circle, decision }: { circle: string; decision: Decision }) {
  const [telling, setTelling] = useState<Right>();
  const [done, setDone] = useState<string>();
  const opener = useRef<HTMLElement>(null);
  if (decision.rights.length === 0) return null;
  const labels: Record<Right, string> = {
    FOLLOW: decision.state === "OPEN" ? m.decisions_follow() : m.decisions_reopen(),
    CORRECT: m.decisions_correct(),
  };
  const steps = (said: string) => ({
    done: () => {
      setTelling(undefined);
      setDone(said);
    },
    close: () => {
      setTelling(undefined);
      opener.current?.focus();
    },
  });
  const open = (right: Right, button: HTMLElement) => {
    opener.current = button;
    setDone(undefined);
    setTelling(right);
  };
  return (
    <section className={styles.list} aria-label={m.decisions_acts()}>
      {done && <Done said={done} />}
      <ButtonRow>
        {(["FOLLOW", "CORRECT"] as const)
          .filter((right) => decision.rights.includes(right))
          .map((right) => (
            <Button
              key={right}
              look={right === "FOLLOW" ? "primary" : "secondary"}
              aria-expanded={telling === right}
              onClick={({ currentTarget }) => open(right, currentTarget)}
            >
              {labels[right]}
            </Button>
          ))}
      </ButtonRow>
      {telling === "FOLLOW" && (
        <Follower {...steps(m.decisions_followed())} circle={circle} decision={decision} />
      )}
      {telling === "CORRECT" && (
        <DecisionCorrection {...steps(m.decisions_corrected())} circle={circle} decision={decision} />
      )}
    </section>
  );
}
