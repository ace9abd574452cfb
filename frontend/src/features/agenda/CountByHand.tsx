import { useState } from "react";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { AttendanceEditor } from "./AttendanceEditor";

type CountByHandProps = { event: AgendaEvent; onTold: () => void };

/** Says how many came to what is over, where its numbers are read; nothing for who may not. */
export function CountByHand({ event, onTold }: CountByHandProps) {
  const [state, setState] = useState<"closed" | "open" | "done">("closed");
  if (!event.rights.includes("CLOSE")) return null;
  const label = event.state === "CLOSED" ? m.agenda_act_count_again() : m.agenda_act_close();
  if (state === "open")
    return (
      <AttendanceEditor
        event={event}
        came={undefined}
        heading={label}
        done={() => {
          setState("done");
          onTold();
        }}
        close={() => setState("closed")}
      />
    );
  return (
    <>
      {state === "done" && <Done said={m.agenda_act_done_closed()} />}
      <p>
        <Button look="secondary" onClick={() => setState("open")}>
          {label}
        </Button>
      </p>
    </>
  );
}
