import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem, ServiceImport, SimilarChoice } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { FaultTable } from "./FaultTable";
import { rowsIn } from "./format";
import styles from "./Imports.module.css";
import { useStore } from "./mutations";
import { rowsQuery } from "./queries";
import { ReportAnchor } from "./ReportAnchor";

/** What would happen: nothing is stored yet. */
export function TrialResult({ brought }: { brought: ServiceImport }) {
  const [choices, setChoices] = useState<Record<number, SimilarChoice>>({});
  const [problem, setProblem] = useState<Problem>();
  const storing = useStore(brought.id);
  const right = rowsIn(brought, "RIGHT");
  const faulty = rowsIn(brought, "FAULTY");
  const store = async () => {
    setProblem(undefined);
    const chosen = Object.entries(choices).map(([row, choice]) => ({ row: Number(row), choice }));
    const result = await storing.mutateAsync(chosen);
    if (!result.done) setProblem(result.problem);
  };
  return (
    <>
      <Notice
        kind={faulty > 0 ? "warning" : "success"}
        role="status"
        heading={m.imports_tried({ right, faulty })}
      >
        <p>{m.imports_tried_hint()}</p>
      </Notice>
      {faulty > 0 && (
        <section aria-labelledby="faults">
          <h2 id="faults">{m.imports_faults()}</h2>
          <FaultTable id={brought.id} />
        </section>
      )}
      <SimilarRows
        id={brought.id}
        choices={choices}
        onChoose={(row, choice) => setChoices({ ...choices, [row]: choice })}
      />
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        {right > 0 && (
          <Button busy={storing.isPending} onClick={store}>
            {m.imports_store({ count: right })}
          </Button>
        )}
        <ReportAnchor id={brought.id} />
      </ButtonRow>
    </>
  );
}

type SimilarRowsProps = {
  id: string;
  choices: Record<number, SimilarChoice>;
  onChoose: (row: number, choice: SimilarChoice) => void;
};

/** The rows that may be a service that is there already. */
function SimilarRows({ id, choices, onChoose }: SimilarRowsProps) {
  const rows = useQuery(rowsQuery(id, { similar: true }));
  if (rows.data?.total === 0) return null;
  return (
    <section aria-labelledby="similar">
      <h2 id="similar">{m.imports_similar()}</h2>
      <p>{m.imports_similar_hint()}</p>
      <Loaded query={rows}>
        {({ items }) => (
          <div className={styles.matches}>
            {items.map(({ number, name, similar }) => (
              <SelectField
                key={number}
                id={`similar-${number}`}
                label={m.imports_similar_row({
                  row: number,
                  name,
                  service: similar.map((each) => words(each.name)).join(", "),
                })}
                options={[
                  { code: "SKIP", label: m.imports_similar_skip() },
                  { code: "UPDATE", label: m.imports_similar_update() },
                  { code: "CREATE", label: m.imports_similar_create() },
                ]}
                value={choices[number] ?? "SKIP"}
                onChange={(code) => onChoose(number, code as SimilarChoice)}
              />
            ))}
          </div>
        )}
      </Loaded>
    </section>
  );
}
