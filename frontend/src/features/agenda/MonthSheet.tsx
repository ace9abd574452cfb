import { usePlaceNames } from "#/shared/api/reference";
import type { EventItem, Facet } from "#/shared/api/types";
import { formatDay, formatMonth } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import { Words } from "#/shared/ui/Words";
import { useFilterWords } from "./ActiveFilters";
import { isOff, placeLine, stateInWords, whenInWords } from "./format";
import styles from "./MonthSheet.module.css";
import { firstOfMonth, grouped } from "./months";
import { type EventFilter, filterNames } from "./queries";

type MonthSheetProps = {
  filter: EventFilter;
  month: string;
  events: EventItem[];
  facets: Record<string, Facet[]> | undefined;
};

/** A month for a notice board: what, when, where and by whom; seen on paper only. */
export function MonthSheet({ filter, month, events, facets }: MonthSheetProps) {
  const placeName = usePlaceNames();
  const nameOf = useFilterWords(facets);
  const inOrder = grouped(events, undefined).flatMap((group) => group.events);
  const narrowed = filterNames.flatMap((name) => (filter[name] ?? []).map((code) => nameOf(name, code)));
  return (
    <div className={styles.sheet}>
      <h2>{[m.agenda_month_title({ month: formatMonth(firstOfMonth(month)) }), ...narrowed].join(" · ")}</h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{m.agenda_when()}</th>
            <th scope="col">{m.agenda_what()}</th>
            <th scope="col">{m.agenda_where()}</th>
            <th scope="col">{m.agenda_organiser()}</th>
          </tr>
        </thead>
        <tbody>
          {inOrder.map((event) => (
            <tr key={event.id}>
              <td>{whenInWords(event.when)}</td>
              <th scope="row">
                <Words of={event.title} />
                {isOff(event) && <span> ({stateInWords(event.state)})</span>}
              </th>
              <td>
                {placeLine(event, words(event.placeName), placeName) ||
                  (event.online ? m.agenda_online() : m.agenda_where_unknown())}
              </td>
              <td>
                <Words of={event.organisationName} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>
        {`${window.location.origin}/${language()}/events`}
        <br />
        {m.agenda_printed_on({ date: formatDay(today()) })}
      </p>
    </div>
  );
}
