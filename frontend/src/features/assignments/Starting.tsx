import { useRef, useState } from "react";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { useStart } from "./mutations";

type StartingProps = {
  id: string;
  /** Whether an assignment is being sought now. */
  running: boolean;
  onStarted: (assignment: string) => void;
};

/** Has an assignment sought; that one is sought is said while it is. */
export function Starting({ id, running, onStarted }: StartingProps) {
  const box = useRef<HTMLDivElement>(null);
  const [started, setStarted] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const starting = useStart(id, onStarted);
  const start = async () => {
    setProblem(undefined);
    const result = await starting.mutateAsync("START");
    setStarted(result.done);
    if (!result.done) setProblem(result.problem);
    // It stays when what it says goes away, so the focus does, too.
    box.current?.focus();
  };
  return (
    <section aria-label={m.assignments_acts()}>
      <div ref={box} tabIndex={-1}>
        {started && running && <Notice kind="success" role="status" heading={m.assignments_started()} />}
        {problem && <ProblemNotice problem={problem} />}
      </div>
      <ButtonRow>
        <Button busy={starting.isPending} onClick={start}>
          {m.assignments_start()}
        </Button>
      </ButtonRow>
    </section>
  );
}
