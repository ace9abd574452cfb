import { createContext, type ReactNode, useContext, useId, useMemo, useRef, useState } from "react";
import type { Outcome } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import { Button, ButtonRow, type Look } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Done } from "#/shared/ui/Done";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";

type Board = {
  /** Which form of the page is open: one at most, so that each field is there once. */
  open: string | undefined;
  setOpen: (form: string | undefined) => void;
  say: (done: string) => void;
};

const BoardContext = createContext<Board>({ open: undefined, setOpen: () => {}, say: () => {} });

/** A page of cards with acts of their own: one form open at a time, and what was done said above, since its card may be gone. */
export function ActBoard({ children }: { children: ReactNode }) {
  const [open, setOpen] = useState<string>();
  const [said, setSaid] = useState<{ done: string; at: number }>();
  const board = useMemo(
    () => ({ open, setOpen, say: (done: string) => setSaid({ done, at: Date.now() }) }),
    [open],
  );
  return (
    <BoardContext value={board}>
      {said && <Done key={said.at} said={said.done} />}
      {children}
    </BoardContext>
  );
}

/** An act on the thing of a card. */
export type CardAct = {
  code: string;
  label: string;
  look: Look;
  /** Said once it is done. */
  done: string;
  /** What one tells along with it: a form, which performs the act itself. */
  tell?: (steps: { done: () => void; close: () => void }) => ReactNode;
  /** Asked before an act that is hard to take back, and the act itself. */
  ask?: { heading: string; consequence: string; perform: () => Promise<Outcome<unknown>> };
};

/** The acts on the thing of a card. */
export function CardActs({ label, acts }: { label: string; acts: CardAct[] }) {
  const { open, setOpen, say } = useContext(BoardContext);
  const id = useId();
  const opener = useRef<HTMLElement>(null);
  const [asking, setAsking] = useState<CardAct>();
  const [problem, setProblem] = useState<Problem>();
  const telling = acts.find(({ code }) => open === `${id}${code}`);
  const start = (act: CardAct, button: HTMLElement) => {
    opener.current = button;
    setProblem(undefined);
    if (act.ask) setAsking(act);
    else setOpen(telling === act ? undefined : `${id}${act.code}`);
  };
  const close = () => {
    setOpen(undefined);
    opener.current?.focus();
  };
  const perform = async ({ ask, done }: CardAct) => {
    const result = await ask?.perform();
    if (result?.done) say(done);
    else setProblem(result?.problem);
  };
  const told = (act: CardAct) => {
    setOpen(undefined);
    say(act.done);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons that act at once are no set of fields.
    <div role="group" aria-label={label}>
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        {acts.map((act) => (
          <Button
            key={act.code}
            look={act.look}
            aria-expanded={act.tell && telling === act}
            onClick={(event) => start(act, event.currentTarget)}
          >
            {act.label}
          </Button>
        ))}
      </ButtonRow>
      {telling?.tell?.({ done: () => told(telling), close })}
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
    </div>
  );
}
