import { Trash2 } from "lucide-react";
import { useState } from "react";
import type { Assignment, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { formOf, useRemoveAssignment, type WhatWasDone } from "./mutations";
import styles from "./TerritoryTables.module.css";

type AssignmentRemovalProps = { assignment: Assignment; onRemoved: (done: WhatWasDone) => void };

/** Removes an assignment that should never have been; one that ends gets a last day instead. */
export function AssignmentRemoval({ assignment, onRemoved }: AssignmentRemovalProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const removal = useRemoveAssignment(assignment);
  const part = words(assignment.locality);
  const remove = async () => {
    setProblem(undefined);
    const result = await removal.mutateAsync();
    if (result.done) onRemoved({ said: m.territory_removed({ part }), removed: formOf(assignment) });
    else setProblem(result.problem);
  };
  return (
    <section className={styles.removal} aria-labelledby="removal">
      <h3 id="removal">{m.territory_remove_heading()}</h3>
      <p>{m.territory_remove_hint()}</p>
      {problem && <ProblemNotice problem={problem} />}
      <Button look="danger" busy={removal.isPending} onClick={() => setAsking(true)}>
        <Trash2 size={18} aria-hidden />
        {m.territory_remove()}
      </Button>
      {asking && (
        <Confirmation
          heading={m.territory_remove_question({ part })}
          confirm={m.territory_remove()}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        >
          <p>{m.territory_remove_consequence()}</p>
        </Confirmation>
      )}
    </section>
  );
}
