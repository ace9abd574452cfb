import { useEffect, useState } from "react";
import type { MyProgramme } from "#/shared/api/opendoors";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { keepPage } from "#/shared/lib/offline";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { CalendarToSubscribe } from "#/shared/ui/CalendarToSubscribe";
import { Done } from "#/shared/ui/Done";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { keepNoProgramme, keepProgramme, keptProgramme } from "./keptProgramme";

type ProgrammeToTakeProps = { secret: string; programme: MyProgramme; readAt: number };

/** What one takes along: the visits in one's own calendar, and this page without the network. */
export function ProgrammeToTake({ secret, programme, readAt }: ProgrammeToTakeProps) {
  const [keeping, setKeeping] = useState(() => keptProgramme(secret)?.programme !== null);
  useEffect(() => {
    if (!keeping) return;
    keepProgramme(secret, programme, readAt);
    keepPage(window.location.pathname);
  }, [keeping, secret, programme, readAt]);
  const forget = () => {
    keepNoProgramme(secret);
    setKeeping(false);
  };
  return (
    <RecordSection heading={m.visits_take_along()}>
      {programme.calendar && (
        <CalendarToSubscribe address={programme.calendar} hint={m.visits_calendar_hint()} />
      )}
      {keeping ? (
        <>
          <p>{m.visits_kept({ when: formatInstant(new Date(readAt).toISOString()) })}</p>
          <ButtonRow>
            <Button look="quiet" onClick={forget}>
              {m.visits_forget()}
            </Button>
          </ButtonRow>
        </>
      ) : (
        <Done said={m.visits_forgotten()} />
      )}
    </RecordSection>
  );
}
