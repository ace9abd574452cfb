import { useQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { MinutesText } from "./MinutesText";
import { linkedMinutesQuery } from "./queries";

type LinkedMinutesProps = { event: string; secret: string; level?: 2 | 5 };

/** What was said at an event, for whoever holds the link of their registration or mandate. */
export function LinkedMinutes({ event, secret, level = 2 }: LinkedMinutesProps) {
  const { data: minutes } = useQuery(linkedMinutesQuery(event, secret));
  if (!minutes?.text) return null;
  return (
    <RecordSection heading={m.agenda_minutes_heading()} level={level}>
      <MinutesText minutes={minutes} level={level === 2 ? 3 : 6} />
    </RecordSection>
  );
}
