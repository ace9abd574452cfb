import type { UseMutationResult } from "@tanstack/react-query";
import { type ReactNode, useRef, useState } from "react";
import type { Outcome } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import styles from "./Acts.module.css";
import { Button, ButtonRow, type Look } from "./Button";
import { Confirmation } from "./Confirmation";
import { Done } from "./Done";
import { ProblemNotice } from "./ProblemNotice";

/** An act on a record as a whole. */
export type Act<Code> = {
  code: Code;
  label: string;
  /** Said once it is done. */
  done: string;
  look: Look;
  /** Asked before an act that is hard to take back. */
  ask?: { heading: string; consequence: string };
  /** What one tells along with it: a form, which performs the act itself. */
  tell?: (steps: { done: () => void; close: () => void }) => ReactNode;
};

type ActsProps<Code> = {
  /** What the acts are for, for voices. */
  label: string;
  /** Those that the reader has the right to. */
  acts: Act<Code>[];
  /** What was done on the page that led here. */
  arrived: string | undefined;
  mutation: UseMutationResult<Outcome<unknown>, Error, Code>;
};

/** The acts that change a record as a whole, and what came of the last one. */
export function Acts<Code extends string>({ label, acts, arrived, mutation }: ActsProps<Code>) {
  const [asking, setAsking] = useState<Act<Code>>();
  const [telling, setTelling] = useState<Act<Code>>();
  const opener = useRef<HTMLElement>(null);
  const [done, setDone] = useState(arrived);
  const [problem, setProblem] = useState<Problem>();
  if (acts.length === 0 && !done && !telling) return null;
  const perform = async (act: Act<Code>) => {
    setDone(undefined);
    setProblem(undefined);
    const result = await mutation.mutateAsync(act.code);
    if (result.done) setDone(act.done);
    else setProblem(result.problem);
  };
  const start = (act: Act<Code>, button: HTMLElement) => {
    opener.current = button;
    if (act.ask) setAsking(act);
    setTelling(act.tell && act);
    if (act.tell) setDone(undefined);
    if (!act.ask && !act.tell) perform(act);
  };
  const close = () => {
    setTelling(undefined);
    opener.current?.focus();
  };
  const told = (act: Act<Code>) => {
    setTelling(undefined);
    setProblem(undefined);
    setDone(act.done);
  };
  return (
    <section className={styles.acts} aria-label={label}>
      {done && <Done said={done} />}
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        {acts.map((act) => (
          <Button
            key={act.code}
            look={act.look}
            busy={mutation.isPending}
            aria-expanded={act.tell && telling?.code === act.code}
            onClick={(event) => start(act, event.currentTarget)}
          >
            {act.label}
          </Button>
        ))}
      </ButtonRow>
      {telling?.tell && <div key={telling.code}>{telling.tell({ done: () => told(telling), close })}</div>}
      {asking?.ask && (
        <Confirmation
          heading={asking.ask.heading}
          confirm={asking.label}
          onConfirm={() => perform(asking)}
          onClose={() => setAsking(undefined)}
        >
          <p>{asking.ask.consequence}</p>
        </Confirmation>
      )}
    </section>
  );
}
