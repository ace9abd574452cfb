import { CalendarPlus, Copy } from "lucide-react";
import { useState } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button, ButtonAnchor, ButtonRow } from "./Button";
import { TextField } from "./Field";

/** The address by which calendar programs read something: to copy, and to open. */
export function CalendarToSubscribe({ address, hint }: { address: string; hint: string }) {
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
      <TextField
        id="calendar-address"
        label={m.common_calendar_address()}
        hint={hint}
        readOnly
        value={address}
        onFocus={({ target }) => target.select()}
      />
      <ButtonRow>
        <Button look="secondary" onClick={copy}>
          <Copy size={18} aria-hidden />
          {m.common_calendar_copy()}
        </Button>
        <ButtonAnchor look="secondary" href={address.replace(/^https?:/, "webcal:")}>
          <CalendarPlus size={18} aria-hidden />
          {m.common_calendar_open()}
        </ButtonAnchor>
      </ButtonRow>
      <div role="status">
        {copied === true && <p>{m.common_calendar_copied()}</p>}
        {copied === false && <p>{m.common_calendar_not_copied()}</p>}
      </div>
    </>
  );
}
