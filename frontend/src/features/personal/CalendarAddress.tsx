import { CalendarPlus, Copy } from "lucide-react";
import { useState } from "react";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonAnchor, ButtonRow } from "#/shared/ui/Button";
import { Confirmation } from "#/shared/ui/Confirmation";
import { TextField } from "#/shared/ui/Field";
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
      <TextField
        id="calendar-address"
        label={m.agenda_personal_address()}
        hint={m.agenda_personal_address_hint()}
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <CopyAndOpen address={address} />
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

function CopyAndOpen({ address }: { address: string }) {
  const [copied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <>
      <ButtonRow>
        <Button look="secondary" onClick={copy}>
          <Copy size={18} aria-hidden />
          {m.agenda_personal_copy()}
        </Button>
        <ButtonAnchor look="secondary" href={address.replace(/^https?:/, "webcal:")}>
          <CalendarPlus size={18} aria-hidden />
          {m.agenda_personal_open()}
        </ButtonAnchor>
      </ButtonRow>
      <div role="status">
        {copied === true && <p>{m.agenda_personal_copied()}</p>}
        {copied === false && <p>{m.agenda_personal_not_copied()}</p>}
      </div>
    </>
  );
}
