import { type ReactNode, useState } from "react";
import type { Outcome } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { saveAs } from "#/shared/lib/files";
import { Button, ButtonRow } from "./Button";
import { Confirmation } from "./Confirmation";
import { ProblemNotice } from "./ProblemNotice";
import { RecordSection } from "./RecordLayout";

type Held = { id: string; rights?: string[] };

type HeldDataProps = {
  /** Without rights, erasing is always its holder's. */
  held: Held;
  lead: string;
  /** What erasing is called, what one is asked before it, and what becomes of it. */
  erasing: { label: string; heading: string; consequence: string };
  erase: () => Promise<Outcome<unknown>>;
  busy: boolean;
  onErased: () => void;
  children?: ReactNode;
};

/** What is held of somebody is theirs: to take along, and to erase. */
export function HeldData({ held, lead, erasing, erase, busy, onErased, children }: HeldDataProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const mayErase = held.rights?.includes("ERASE") ?? true;
  const confirm = async () => {
    setProblem(undefined);
    const result = await erase();
    if (result.done) onErased();
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.common_data()}>
      <p>{lead}</p>
      {problem && <ProblemNotice problem={problem} kept={m.common_not_erased()} />}
      <ButtonRow>
        <Button look="secondary" onClick={() => take(held)}>
          {m.common_data_take()}
        </Button>
        {mayErase && (
          <Button look="danger" busy={busy} onClick={() => setAsking(true)}>
            {erasing.label}
          </Button>
        )}
      </ButtonRow>
      {children}
      {asking && (
        <Confirmation
          heading={erasing.heading}
          confirm={m.common_erase_confirm()}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <p>{erasing.consequence}</p>
        </Confirmation>
      )}
    </RecordSection>
  );
}

/** Gives all that is held to whom it is about; what one may do with it is no data. */
function take({ rights: _, ...held }: Held): void {
  const content = new Blob([JSON.stringify(held, null, 2)], { type: "application/json" });
  saveAs(content, `estuaire-${held.id}.json`);
}
