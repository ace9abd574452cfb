import { type ReactNode, useState } from "react";
import type { Outcome } from "#/shared/api/problem";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { saveAsFile } from "./file";

type HeldDataProps = {
  held: { id: string; rights: string[] };
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
  const confirm = async () => {
    setProblem(undefined);
    const result = await erase();
    if (result.done) onErased();
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.registrations_data()}>
      <p>{lead}</p>
      {problem && <ProblemNotice problem={problem} kept={m.registrations_not_erased()} />}
      <ButtonRow>
        <Button look="secondary" onClick={() => saveAsFile(held)}>
          {m.registrations_data_take()}
        </Button>
        {held.rights.includes("ERASE") && (
          <Button look="danger" busy={busy} onClick={() => setAsking(true)}>
            {erasing.label}
          </Button>
        )}
      </ButtonRow>
      {children}
      {asking && (
        <Confirmation
          heading={erasing.heading}
          confirm={m.registrations_erase_confirm()}
          onConfirm={confirm}
          onClose={() => setAsking(false)}
        >
          <p>{erasing.consequence}</p>
        </Confirmation>
      )}
    </RecordSection>
  );
}
