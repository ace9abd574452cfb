import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { AgendaEvent, EventHost } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Contacts } from "#/shared/ui/Contacts";
import { Fact, Facts, Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { AddToCalendar } from "./AddToCalendar";
import { BassinOrRegion } from "./EventCard";
import styles from "./EventView.module.css";
import {
  addressLine,
  audienceInWords,
  registrationInWords,
  registrationWindowInWords,
  whenInWords,
} from "./format";

/** The facts that one comes by: when, where, with whom, and how one registers. */
export function EventAside({ event, seats }: { event: AgendaEvent; seats: ReactNode }) {
  const languageLabel = useLabels("languages");
  const off = isOff(event);
  const over = event.state === "HELD" || event.state === "CLOSED";
  return (
    <>
      {seats}
      <Facts>
        <Fact name={whenLabel(event)}>
          <p className={styles.when}>{whenInWords(event.when)}</p>
        </Fact>
        <Place event={event} open={!over} />
        <Online event={event} />
        <Fact name={m.agenda_bassin()}>
          <BassinOrRegion code={event.bassin} />
        </Fact>
        <Fact name={m.agenda_organiser()}>
          <Organisations hosts={[event.organiser]} />
        </Fact>
        {event.coOrganisers.length > 0 && (
          <Fact name={m.agenda_co_organisers()}>
            <Organisations hosts={event.coOrganisers} />
          </Fact>
        )}
        <Fact name={m.agenda_audience()}>{audienceInWords(event.rules.audience)}</Fact>
        {!off && !over && <Registration event={event} />}
        {event.languages.length > 0 && (
          <Fact name={m.agenda_language()}>{event.languages.map(languageLabel).join(" · ")}</Fact>
        )}
      </Facts>
      <AddToCalendar event={event} />
      {event.contacts.length > 0 && (
        <RecordSection heading={m.agenda_contact()}>
          <Contacts contacts={event.contacts} />
        </RecordSection>
      )}
    </>
  );
}

function isOff({ state }: AgendaEvent): boolean {
  return state === "POSTPONED" || state === "CANCELLED";
}

function whenLabel(event: AgendaEvent): string {
  if (event.seriesId === event.id) return m.agenda_first_date();
  return isOff(event) ? m.agenda_first_announced() : m.agenda_when();
}

function Organisations({ hosts }: { hosts: EventHost[] }) {
  return (
    <ul className={styles.plain}>
      {hosts.map(({ id, name }) => (
        <li key={id}>
          <Link to="/organisations/$id" params={{ id }}>
            <Words of={name} />
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** Where people meet, as far as is known; nothing for what is online only, nor for what has been without anybody saying where. */
function Place({ event: { place, online }, open }: { event: AgendaEvent; open: boolean }) {
  const placeName = usePlaceNames();
  if (!place) return online || !open ? null : <Fact name={m.agenda_where()}>{m.agenda_where_unknown()}</Fact>;
  const address = addressLine(place, placeName);
  return (
    <>
      <Fact name={m.agenda_where()}>
        {place.name && (
          <p>
            <Words of={place.name} />
          </p>
        )}
        {address && <p>{address}</p>}
      </Fact>
      {place.accessibility && (
        <Fact name={m.agenda_accessibility()}>
          <Prose of={place.accessibility} />
        </Fact>
      )}
    </>
  );
}

/** Whether one can take part from elsewhere; the link itself only for whoever is given it. */
function Online({ event: { online, onlineLink } }: { event: AgendaEvent }) {
  if (!online) return null;
  return (
    <Fact name={m.agenda_online()}>
      <p>{m.agenda_online_yes()}</p>
      {/* Only addresses of the web become links: a stored text must never run. */}
      {onlineLink && /^https?:\/\//.test(onlineLink) && (
        <a href={onlineLink} rel="noopener noreferrer">
          {m.agenda_online_link()}
        </a>
      )}
    </Fact>
  );
}

function Registration({ event: { rules, capacity, registrationWindow } }: { event: AgendaEvent }) {
  const { opensAt, closesAt } = registrationWindow;
  const between = registrationWindowInWords(opensAt, closesAt);
  return (
    <Fact name={m.agenda_registration()}>
      <p>{registrationInWords(rules.registration)}</p>
      {between && <Note>{between}</Note>}
      {capacity !== null && <Note>{m.agenda_capacity({ count: capacity })}</Note>}
    </Fact>
  );
}
