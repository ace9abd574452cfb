import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { CalendarAddress } from "./CalendarAddress";
import { CalendarChoice } from "./CalendarChoice";
import { useRenewCalendar } from "./mutations";
import { myCalendarQuery } from "./queries";

/** The reader's own calendar: its address, and what it shows. */
export function MyCalendar() {
  const [done, setDone] = useState<string>();
  return (
    <Loaded query={useQuery(myCalendarQuery)} skeleton={<Skeleton blocks={1} />}>
      {(calendar) => (
        <>
          {done && <Done said={done} />}
          <p>{m.agenda_personal_lead()}</p>
          {calendar.address ? (
            <>
              <CalendarAddress address={calendar.address} version={calendar.version} onDone={setDone} />
              <CalendarChoice key={calendar.version} calendar={calendar} onDone={setDone} />
            </>
          ) : (
            <NotYet onDone={setDone} />
          )}
        </>
      )}
    </Loaded>
  );
}

function NotYet({ onDone }: { onDone: (said: string) => void }) {
  const [problem, setProblem] = useState<Problem>();
  const creation = useRenewCalendar();
  const create = async () => {
    setProblem(undefined);
    const result = await creation.mutateAsync();
    if (result.done) onDone(m.agenda_personal_created());
    else setProblem(result.problem);
  };
  return (
    <>
      {problem && <ProblemNotice problem={problem} />}
      <p>
        <Button look="secondary" busy={creation.isPending} onClick={create}>
          {m.agenda_personal_create()}
        </Button>
      </p>
    </>
  );
}
