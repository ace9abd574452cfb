import { Link } from "@tanstack/react-router";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import type { EventItem } from "#/shared/api/types";
import { formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { Column } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import styles from "./BassinDesk.module.css";
import { type DeskList, lacks } from "./desk";
import { placeLine, whenInWords } from "./format";
import { StateTag } from "./StateTag";

/** What each list of a desk tells of an event. */
export function useDeskColumns(): Record<DeskList, Column<EventItem>[]> {
  const typeLabel = useLabels("event-types");
  const placeName = usePlaceNames();
  const event: Column<EventItem> = {
    heading: m.agenda_what(),
    cell: ({ id, title, type }) => (
      <>
        <Link to="/events/$id" params={{ id }}>
          <Words of={title} />
        </Link>
        <span className={styles.type}>{typeLabel(type)}</span>
      </>
    ),
  };
  const when: Column<EventItem> = { heading: m.agenda_when(), cell: (each) => whenInWords(each.when) };
  const whenAndState: Column<EventItem> = {
    ...when,
    cell: (each) => (
      <>
        {whenInWords(each.when)} {each.state !== "PUBLISHED" && <StateTag state={each.state} />}
      </>
    ),
  };
  const organiser: Column<EventItem> = {
    heading: m.agenda_organiser(),
    cell: ({ organisationName }) => <Words of={organisationName} />,
  };
  const where: Column<EventItem> = {
    heading: m.agenda_where(),
    cell: (each) =>
      placeLine(each, words(each.placeName), placeName) ||
      (each.online ? m.agenda_online() : m.agenda_where_unknown()),
  };
  const lacking: Column<EventItem> = {
    heading: m.agenda_desk_lacks(),
    cell: (each) => formatList(lacks(each)),
  };
  const move: Column<EventItem> = {
    heading: m.agenda_desk_act(),
    cell: (each) => <ChangeDate event={each} />,
  };
  const prepare: Column<EventItem> = {
    heading: m.agenda_desk_act(),
    cell: (each) => (
      <>
        <Registrations event={each} /> <ChangeDate event={each} />
      </>
    ),
  };
  const count: Column<EventItem> = {
    heading: m.agenda_desk_act(),
    cell: (each) => <Registrations event={each} />,
  };
  const complete: Column<EventItem> = {
    heading: m.agenda_desk_act(),
    cell: (each) => <ChangeDate event={each} said={m.agenda_desk_complete()} />,
  };
  return {
    decide: [event, when, organiser],
    coming: [event, whenAndState, where, prepare],
    lacking: [event, when, lacking, complete],
    postponed: [event, when, organiser, move],
    closing: [event, when, organiser, count],
    writing: [event, whenAndState, organiser],
  };
}

/** The way to who is registered for an event, and who came. */
function Registrations({ event: { id, title } }: { event: EventItem }) {
  return (
    <Link
      to="/events/$id/registrations"
      params={{ id }}
      className={styles.act}
      aria-label={m.common_colon({ label: m.agenda_act_registrations(), value: words(title) })}
    >
      {m.agenda_act_registrations()}
    </Link>
  );
}

type ChangeDateProps = {
  event: EventItem;
  /** What one goes there for; a new date, when nothing else is said. */
  said?: string;
};

/** The way to the form in which an event gets another date, or what it lacks: nothing is moved by hand alone. */
export function ChangeDate({ event: { id, title }, said = m.agenda_desk_change_date() }: ChangeDateProps) {
  return (
    <Link
      to="/events/$id/edit"
      params={{ id }}
      className={styles.act}
      aria-label={m.common_colon({ label: said, value: words(title) })}
    >
      {said}
    </Link>
  );
}
