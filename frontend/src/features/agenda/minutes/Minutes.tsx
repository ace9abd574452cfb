import { useState } from "react";
import type { EventMinutes } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Done } from "#/shared/ui/Done";
import { Sections } from "#/shared/ui/RecordLayout";
import styles from "./Minutes.module.css";
import { MinutesEditor } from "./MinutesEditor";
import { MinutesText } from "./MinutesText";
import { Revisions } from "./Revisions";

type MinutesProps = {
  event: string;
  minutes: EventMinutes;
};

/** The minutes of an event: to read, to write, and as they were before. */
export function Minutes({ event, minutes }: MinutesProps) {
  const [editing, setEditing] = useState(false);
  const [done, setDone] = useState<string>();
  const close = (said?: string) => {
    setEditing(false);
    setDone(said);
  };
  if (editing) return <MinutesEditor event={event} minutes={minutes} onClose={close} />;
  return (
    <Sections>
      <div className={styles.text}>
        {done && <Done said={done} />}
        <MinutesText minutes={minutes} level={2} />
        {minutes.rights.includes("WRITE") && (
          <div className={styles.acts}>
            <Button onClick={() => setEditing(true)}>
              {minutes.text ? m.agenda_minutes_edit() : m.agenda_minutes_write()}
            </Button>
          </div>
        )}
      </div>
      {minutes.rights.includes("READ_REVISIONS") && <Revisions event={event} />}
    </Sections>
  );
}
