import { useQuery } from "@tanstack/react-query";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { MinutesText } from "./MinutesText";
import { minutesQuery } from "./queries";

/** What was said at an event that has been, and the way to write it down. */
export function MinutesOf({ event: { id, state } }: { event: AgendaEvent }) {
  const over = state === "HELD" || state === "CLOSED";
  const { data: minutes } = useQuery({ ...minutesQuery(id), enabled: over });
  if (!minutes) return null;
  const writes = minutes.rights.includes("WRITE");
  if (!minutes.text && !writes) return null;
  return (
    <RecordSection heading={m.agenda_minutes_heading()}>
      <MinutesText minutes={minutes} level={3} />
      <ButtonRow>
        <ButtonLink look="secondary" to="/events/$id/minutes" params={{ id }}>
          {minutes.text ? m.agenda_minutes_open() : m.agenda_minutes_write()}
        </ButtonLink>
      </ButtonRow>
    </RecordSection>
  );
}
