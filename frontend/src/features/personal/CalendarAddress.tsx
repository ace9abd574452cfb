import { useState } from "react";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { CalendarToSubscribe } from "#/shared/ui/CalendarToSubscribe";
import { Confirmation } from "#/shared/ui/Confirmation";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { useRemoveCalendar, useRenewCalendar } from "./mutations";

type CalendarAddressProps = { address: string; version: number; onDone: (said: string) => void };

/** The address by which calendar programs read it: to copy, to open, to change and to take away. */
export function CalendarAddress({ address, version, onDone }: CalendarAddressProps) {
  const [asking, setAsking] = useState<"renew" | "remove">();
  const [problem, setProblem] = useState<Problem>();
  const renewal = useRenewCalendar();
  const removal = useRemoveCalendar(version);
  const act = async () => {
    setProblem(undefined);
    const result = await (asking === "renew" ? renewal : removal).mutateAsync();
    if (!result.done) setProblem(result.problem);
    else onDone(asking === "renew" ? m.agenda_personal_renewed() : m.agenda_personal_removed());
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <CalendarToSubscribe address={address} hint={m.agenda_personal_address_hint()} />
      <ButtonRow>
        <Button look="quiet" busy={renewal.isPending} onClick={() => setAsking("renew")}>
          {m.agenda_personal_renew()}
        </Button>
        <Button look="quiet" busy={removal.isPending} onClick={() => setAsking("remove")}>
          {m.agenda_personal_remove()}
        </Button>
      </ButtonRow>
      {asking && (
        <Confirmation
          heading={
            asking === "renew" ? m.agenda_personal_renew_heading() : m.agenda_personal_remove_heading()
          }
          confirm={asking === "renew" ? m.agenda_personal_renew() : m.agenda_personal_remove()}
          onConfirm={act}
          onClose={() => setAsking(undefined)}
        >
          <p>{asking === "renew" ? m.agenda_personal_renew_lead() : m.agenda_personal_remove_lead()}</p>
        </Confirmation>
      )}
    </>
  );
}
