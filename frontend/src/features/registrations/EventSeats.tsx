import { useQuery } from "@tanstack/react-query";
import { TicketCheck } from "lucide-react";
import type { AgendaEvent, Availability } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded } from "#/shared/ui/Loaded";
import { Note } from "#/shared/ui/RecordLayout";
import styles from "./EventSeats.module.css";
import { closedInWords, seatsInWords } from "./format";
import { availabilityQuery } from "./queries";

/** The seats that are left for an event, and what one can do about them now; nothing for what is off, over or open to all. */
export function EventSeats({ event }: { event: AgendaEvent }) {
  const asks = event.state === "PUBLISHED" && event.rules.registration !== "NONE";
  const seats = useQuery({ ...availabilityQuery(event.id), enabled: asks });
  if (!asks) return null;
  return (
    <Loaded query={seats} skeleton={<Room />}>
      {(now) => (now.registration === "NONE" ? null : <Seats event={event} seats={now} />)}
    </Loaded>
  );
}

/** The room that it will take: what stands below does not jump. */
function Room() {
  return <div className={styles.room} role="status" aria-label={m.common_loading()} />;
}

function Seats({ event, seats }: { event: AgendaEvent; seats: Availability }) {
  const { registration, eventId } = seats;
  const said = seatsInWords(seats);
  const open = registration === "OPEN" || registration === "WAITING_LIST";
  if (!open)
    return (
      <section className={styles.seats} aria-label={m.registrations_heading()}>
        <p className={styles.said}>{closedInWords(seats)}</p>
      </section>
    );
  return (
    <section className={styles.seats} aria-label={m.registrations_heading()}>
      {said && <p className={styles.said}>{said}</p>}
      <ButtonLink to="/events/$id/register" params={{ id: eventId }}>
        <TicketCheck size={20} aria-hidden />
        {registration === "OPEN" ? m.registrations_register() : m.registrations_join_line()}
      </ButtonLink>
      <Note>{eventId === event.id ? m.registrations_without_account() : m.registrations_whole_series()}</Note>
    </section>
  );
}
