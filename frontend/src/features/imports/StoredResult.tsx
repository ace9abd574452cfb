import { Undo2 } from "lucide-react";
import { useState } from "react";
import type { Problem, ServiceImport } from "#/shared/api/types";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { Notice } from "#/shared/ui/Notice";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Fact, Facts } from "#/shared/ui/RecordLayout";
import { FaultTable } from "./FaultTable";
import { rowsIn, stateInWords } from "./format";
import { useUndo } from "./mutations";
import { ReportAnchor } from "./ReportAnchor";

/** What was stored, or undone, and the way back. */
export function StoredResult({ brought }: { brought: ServiceImport }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const undoing = useUndo(brought.id);
  const stored = rowsIn(brought, "STORED");
  const undo = async () => {
    setProblem(undefined);
    const result = await undoing.mutateAsync(undefined);
    if (!result.done) setProblem(result.problem);
  };
  return (
    <>
      <Notice kind="success" role="status" heading={stateInWords(brought)} />
      <Counts brought={brought} />
      {rowsIn(brought, "FAULTY") > 0 && (
        <section aria-labelledby="faults">
          <h2 id="faults">{m.imports_faults()}</h2>
          <FaultTable id={brought.id} />
        </section>
      )}
      {problem && <ProblemNotice problem={problem} />}
      <ButtonRow>
        <ReportAnchor id={brought.id} />
        {brought.state === "STORED" && stored > 0 && (
          <Button look="danger" busy={undoing.isPending} onClick={() => setAsking(true)}>
            <Undo2 size={18} aria-hidden />
            {m.imports_undo()}
          </Button>
        )}
      </ButtonRow>
      {asking && (
        <Confirmation
          heading={m.imports_undo_question()}
          confirm={m.imports_undo()}
          onConfirm={undo}
          onClose={() => setAsking(false)}
        >
          <p>{m.imports_undo_consequence({ count: stored })}</p>
        </Confirmation>
      )}
    </>
  );
}

function Counts({ brought }: { brought: ServiceImport }) {
  const facts = [
    { name: m.imports_stored(), count: rowsIn(brought, "STORED") },
    { name: m.imports_faulty(), count: rowsIn(brought, "FAULTY") },
    { name: m.imports_skipped(), count: rowsIn(brought, "SKIPPED") },
    { name: m.imports_undone(), count: rowsIn(brought, "UNDONE") },
    { name: m.imports_kept(), count: rowsIn(brought, "KEPT") },
  ];
  return (
    <Facts>
      {facts
        .filter(({ count }) => count > 0)
        .map(({ name, count }) => (
          <Fact key={name} name={name}>
            {formatNumber(count)}
          </Fact>
        ))}
    </Facts>
  );
}
