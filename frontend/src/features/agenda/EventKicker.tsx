import { useLabels } from "#/shared/api/reference";
import type { AgendaEvent } from "#/shared/api/types";
import styles from "./EventView.module.css";
import { whenInWords } from "./format";
import { StateTag } from "./StateTag";

/** What kind of event it is and when, above its title. */
export function EventKicker({ event }: { event: AgendaEvent }) {
  const typeLabel = useLabels("event-types");
  return (
    <span className={styles.kicker}>
      <StateTag state={event.state} />
      <span>{`${typeLabel(event.type)} · ${whenInWords(event.when)}`}</span>
    </span>
  );
}
