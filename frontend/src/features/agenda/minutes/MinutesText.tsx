import type { EventMinutes } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Note } from "#/shared/ui/RecordLayout";
import { Tag } from "#/shared/ui/Tag";
import { Prose } from "#/shared/ui/Words";

type MinutesTextProps = {
  minutes: EventMinutes;
  /** The level of its heading: below that of where it stands. */
  level: 2 | 3 | 6;
};

/** The minutes to read: what was said, then what was decided. */
export function MinutesText({ minutes, level }: MinutesTextProps) {
  const Heading = `h${level}` as const;
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
          <Heading>{m.agenda_minutes_decisions()}</Heading>
          <Prose of={minutes.decisions} />
        </>
      )}
      {minutes.savedAt && <Note>{m.agenda_minutes_saved_on({ date: formatDay(minutes.savedAt) })}</Note>}
    </>
  );
}
