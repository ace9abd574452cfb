import { useState } from "react";
import type { MyRegistration, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { saveAsFile } from "./file";
import { useEraseRegistration } from "./mutations";

type OwnDataProps = { secret: string; registration: MyRegistration; onErased: () => void };

/** What is held of somebody is theirs: to take along, and to erase. */
export function OwnData({ secret, registration, onErased }: OwnDataProps) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const erasing = useEraseRegistration(secret, registration.version);
  const erase = async () => {
    setProblem(undefined);
    const result = await erasing.mutateAsync();
    if (result.done) onErased();
    else setProblem(result.problem);
  };
  return (
    <RecordSection heading={m.registrations_data()}>
      <p>{m.registrations_data_lead()}</p>
      {problem && <ProblemNotice problem={problem} kept={m.registrations_not_erased()} />}
      <ButtonRow>
        <Button look="secondary" onClick={() => saveAsFile(registration)}>
          {m.registrations_data_take()}
        </Button>
        {registration.rights.includes("ERASE") && (
          <Button look="danger" busy={erasing.isPending} onClick={() => setAsking(true)}>
            {m.registrations_erase()}
          </Button>
        )}
      </ButtonRow>
      <Note>{m.registrations_reference_is({ id: registration.id })}</Note>
      {asking && (
        <Confirmation
          heading={m.registrations_erase_heading()}
          confirm={m.registrations_erase_confirm()}
          onConfirm={erase}
          onClose={() => setAsking(false)}
        >
          <p>{m.registrations_erase_consequence()}</p>
        </Confirmation>
      )}
    </RecordSection>
  );
}
