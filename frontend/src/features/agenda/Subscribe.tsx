import { Link } from "@tanstack/react-router";
import { CalendarPlus } from "lucide-react";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { useMe } from "#/shared/session/session";
import { ButtonAnchor, ButtonRow } from "#/shared/ui/Button";
import { calendarFile } from "./calendar";
import styles from "./EventList.module.css";
import { type EventFilter, narrowed } from "./queries";

/** The agenda in one's own calendar, with the filters that it is shown with; which days are shown says nothing to a feed. */
export function Subscribe({ filter }: { filter: EventFilter }) {
  const signedIn = useMe()?.signedIn ?? false;
  // Which seats are left today says nothing to a calendar that is read for months.
  const { withSeats: _, ...lasting } = narrowed(filter);
  const feed = calendarFile(lasting, language());
  return (
    <section className={styles.subscribe} aria-labelledby="subscribe">
      <h2 id="subscribe">{m.agenda_subscribe()}</h2>
      <p>{m.agenda_subscribe_lead()}</p>
      <ButtonRow>
        <ButtonAnchor look="secondary" href={`webcal://${window.location.host}${feed}`}>
          <CalendarPlus size={18} aria-hidden />
          {m.agenda_subscribe_webcal()}
        </ButtonAnchor>
        <ButtonAnchor look="secondary" href={feed} download>
          {m.agenda_calendar_file()}
        </ButtonAnchor>
      </ButtonRow>
      {signedIn && (
        <p>
          <Link to="/me">{m.agenda_personal_agenda()}</Link>
        </p>
      )}
    </section>
  );
}
