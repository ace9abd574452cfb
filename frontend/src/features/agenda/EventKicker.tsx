import { useLabels } from "#/shared/api/reference";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./EventView.module.css";
import { whenInWords } from "./format";
import { StateTag } from "./StateTag";

/** What kind of event it is and how far it has come, above its title. */
export function EventKicker({ event }: { event: AgendaEvent }) {
  const typeLabel = useLabels("event-types");
  return (
    <span className={styles.kicker}>
      {event.state !== "PUBLISHED" && <StateTag state={event.state} />}
      <span>{typeLabel(event.type)}</span>
    </span>
  );
}

/** When it is, the first thing that people look for; what was called off says that first. */
export function WhenLead({ event }: { event: AgendaEvent }) {
  const said = whenInWords(event.when);
  if (event.seriesId === event.id) return m.agenda_series_since({ when: said });
  if (event.state !== "POSTPONED" && event.state !== "CANCELLED")
    return <span className={styles.when}>{said}</span>;
  return m.common_colon({ label: m.agenda_first_announced(), value: said });
}
