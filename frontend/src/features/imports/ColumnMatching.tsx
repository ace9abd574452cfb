import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem, ServiceImport } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary, type FormFault, faultAt, faultsOf } from "#/shared/ui/ErrorSummary";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import styles from "./Imports.module.css";
import { useTry } from "./mutations";
import { columnsQuery } from "./queries";

/** Says what each heading of the sheet means; what is not matched is left out. */
export function ColumnMatching({ brought }: { brought: ServiceImport }) {
  const [columns, setColumns] = useState(brought.columns);
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const trying = useTry(brought.id);
  const tryAgain = async () => {
    setProblem(undefined);
    setFaults([]);
    const { organisationId, publish } = brought;
    const result = await trying.mutateAsync({ organisationId, publish, columns });
    if (result.done) return;
    if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };
  return (
    <section aria-labelledby="matching">
      <h2 id="matching">{m.imports_columns()}</h2>
      <p>{m.imports_columns_hint()}</p>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} />}
      <Loaded query={useQuery(columnsQuery)}>
        {({ items }) => (
          <div className={styles.matches} id="field-columns" tabIndex={-1}>
            {brought.headings.map((heading, i) => (
              <SelectField
                key={heading + String(i)}
                id={`field-columns-${i}`}
                label={heading || m.imports_column_unnamed({ number: i + 1 })}
                error={faultAt(faults, `/columns/${i}`)}
                none={m.imports_column_ignored()}
                options={withOwn(
                  items.map(({ code, label }) => ({ code, label: words(label) })),
                  columns[i] ?? "",
                )}
                value={columns[i] ?? ""}
                onChange={(code) => setColumns(columns.map((each, at) => (at === i ? code : each)))}
              />
            ))}
          </div>
        )}
      </Loaded>
      <Button busy={trying.isPending} onClick={tryAgain}>
        {m.imports_try()}
      </Button>
    </section>
  );
}

/** A third place or practice is no choice, but stays one where the sheet has it. */
function withOwn(options: { code: string; label: string }[], own: string) {
  return !own || options.some(({ code }) => code === own) ? options : [...options, { code: own, label: own }];
}
