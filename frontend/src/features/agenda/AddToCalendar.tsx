import { usePlaceNames } from "#/shared/api/reference";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { calendarFile, googleLink, outlookLink } from "./calendar";
import styles from "./EventView.module.css";
import { addressLine } from "./format";

/** The ways of an event into one's own calendar, when its day is known and it has not been. */
export function AddToCalendar({ event }: { event: AgendaEvent }) {
  const placeName = usePlaceNames();
  const { when, state, place } = event;
  const exact = when?.precision === "TIME" || when?.precision === "DAY";
  if (!when || !exact || state !== "PUBLISHED") return null;
  const where = place ? [words(place.name), addressLine(place, placeName)].filter(Boolean).join(", ") : "";
  if (event.seriesId === event.id) return <SeriesToCalendar id={event.id} />;
  const entry = { title: words(event.title), when, place: where, page: window.location.href };
  return (
    <RecordSection heading={m.agenda_calendar()}>
      <ul className={styles.plain}>
        <li>
          <a href={calendarFile({ id: [event.id] }, language())} download>
            {m.agenda_calendar_file()}
          </a>
        </li>
        <li>
          <a href={googleLink(entry)} rel="noopener noreferrer">
            {m.agenda_calendar_google()}
          </a>
        </li>
        <li>
          <a href={outlookLink(entry)} rel="noopener noreferrer">
            {m.agenda_calendar_outlook()}
          </a>
        </li>
      </ul>
    </RecordSection>
  );
}

/** All of a series at once: programs that subscribe follow what is moved, suspended or cancelled. */
function SeriesToCalendar({ id }: { id: string }) {
  const feed = calendarFile({ series: [id] }, language());
  return (
    <RecordSection heading={m.agenda_calendar()}>
      <ul className={styles.plain}>
        <li>
          <a href={`webcal://${window.location.host}${feed}`}>{m.agenda_subscribe_series()}</a>
        </li>
        <li>
          <a href={feed} download>
            {m.agenda_calendar_file()}
          </a>
        </li>
      </ul>
    </RecordSection>
  );
}
