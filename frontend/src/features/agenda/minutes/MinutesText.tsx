import type { EventMinutes } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Note } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { Prose } from "#/shared/ui/Words";

/** The minutes to read: what was said, then what was decided. */
export function MinutesText({ minutes }: { minutes: EventMinutes }) {
  if (!minutes.text) return <p>{m.agenda_minutes_none()}</p>;
  return (
    <>
      {minutes.state === "DRAFT" && (
        <p>
          <Tag kind="warning">{m.agenda_minutes_tag_draft()}</Tag>
        </p>
      )}
      <Prose of={minutes.text} />
      {minutes.decisions && (
        <>
          <h3>{m.agenda_minutes_decisions()}</h3>
          <Prose of={minutes.decisions} />
        </>
      )}
      {minutes.savedAt && <Note>{m.agenda_minutes_saved_on({ date: formatDay(minutes.savedAt) })}</Note>}
    </>
  );
}
