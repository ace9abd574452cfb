import { Link } from "@tanstack/react-router";
import { usePlaceNames } from "#/shared/api/reference";
import type { EventItem } from "#/shared/api/types";
import { formatMonthName } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { today } from "#/shared/lib/today";
import { Words } from "#/shared/ui/Words";
import { isOff, shortWhen, stateInWords } from "./format";
import { firstOfMonth, hasDay, monthsOf, rowOf } from "./months";
import type { EventFilter } from "./queries";
import styles from "./YearTable.module.css";

type YearTableProps = {
  year: string;
  /** What narrows the year, and each of its months. */
  filter: EventFilter;
  /** Those of which the month is known. */
  events: EventItem[];
};

/** The months of a year with what happens in each: what has a day, and what is known to the month only. */
export function YearTable({ year, filter, events }: YearTableProps) {
  const { year: _, page: _page, ...rest } = filter;
  const vague = events.some((event) => !hasDay(event));
  const everywhere = filter.bassin?.length !== 1;
  return (
    <table className={styles.table} aria-labelledby="year">
      <thead>
        <tr>
          <th scope="col">{m.agenda_form_month()}</th>
          <th scope="col">{m.agenda_year_dated()}</th>
          {vague && <th scope="col">{m.agenda_year_vague()}</th>}
        </tr>
      </thead>
      <tbody>
        {monthsOf(year).map((month) => {
          const here = events.filter(({ when }) => when && rowOf(when, year) === month);
          const [dated, other] = [here.filter(hasDay), here.filter((event) => !hasDay(event))];
          return (
            <tr key={month} aria-current={today().startsWith(month) ? "date" : undefined}>
              <th scope="row">
                <Link to="/events" search={{ ...rest, view: "month", month }}>
                  {formatMonthName(firstOfMonth(month))}
                </Link>
              </th>
              <td>
                {dated.length > 0 && <Entries events={dated} everywhere={everywhere} />}
                {here.length === 0 && <span className={styles.nothing}>{m.agenda_year_nothing()}</span>}
              </td>
              {vague && (
                <td data-heading={other.length > 0 ? m.agenda_year_vague() : undefined}>
                  {other.length > 0 && <Entries events={other} everywhere={everywhere} />}
                </td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function Entries({ events, everywhere }: { events: EventItem[]; everywhere: boolean }) {
  const placeName = usePlaceNames();
  return (
    <ul className={styles.events}>
      {events.map((event) => (
        <li key={event.id} className={hasDay(event) ? styles.dated : undefined}>
          {shortWhen(event.when) && <span className={styles.when}>{shortWhen(event.when)}</span>}
          <span>
            <Link to="/events/$id" params={{ id: event.id }}>
              <Words of={event.title} />
            </Link>
            {everywhere && (
              <span className={styles.bassin}>
                {event.bassin ? placeName(event.bassin) : m.agenda_whole_region()}
              </span>
            )}
            {isOff(event) && <strong className={styles.state}>{stateInWords(event.state)}</strong>}
          </span>
        </li>
      ))}
    </ul>
  );
}
