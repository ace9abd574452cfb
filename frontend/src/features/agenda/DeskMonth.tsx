import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { EventState } from "#/shared/api/types";
import { formatMonth } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import styles from "./BassinDesk.module.css";
import { deskMonthQuery } from "./desk";
import { ChangeDate } from "./deskColumns";
import { MonthTable } from "./MonthTable";
import { firstOfMonth, hasDay, nextMonth, previousMonth } from "./months";
import { PeriodHeading } from "./PeriodHeading";

/** What nobody moves to another day. */
const over = new Set<EventState>(["CANCELLED", "HELD", "CLOSED"]);

type DeskMonthProps = { bassin: string; month: string };

/** A month of a bassin as who runs it sees it, drafts and proposals too, with the way to another date for each event. */
export function DeskMonth({ bassin, month }: DeskMonthProps) {
  return (
    <section className={styles.list} aria-labelledby="month">
      <MonthHeading bassin={bassin} month={month} />
      <Loaded query={useQuery(deskMonthQuery(bassin, month))} skeleton={<Skeleton blocks={2} />}>
        {({ items }) => {
          const ofDays = items.filter(hasDay);
          return (
            <>
              {ofDays.length === 0 && (
                <p role="status">{m.agenda_nothing_in_month({ month: formatMonth(firstOfMonth(month)) })}</p>
              )}
              <MonthTable
                month={month}
                events={ofDays}
                act={(event) => !over.has(event.state) && <ChangeDate event={event} />}
              />
            </>
          );
        }}
      </Loaded>
      <p>
        <Link to="/events" search={{ bassin: [bassin], view: "year", year: month.slice(0, 4) }}>
          {m.agenda_desk_year({ year: month.slice(0, 4) })}
        </Link>
      </p>
    </section>
  );
}

function MonthHeading({ bassin, month }: DeskMonthProps) {
  const [before, after] = [previousMonth(month), nextMonth(month)];
  const name = (each: string) => formatMonth(firstOfMonth(each));
  return (
    <PeriodHeading id="month" name={name(month)} label={m.agenda_months_navigation()}>
      <Link
        to="/bassins/$code/desk"
        params={{ code: bassin }}
        search={{ month: before }}
        resetScroll={false}
        aria-label={m.agenda_previous_month({ month: name(before) })}
      >
        <ChevronLeft size={20} aria-hidden />
        {name(before)}
      </Link>
      <Link
        to="/bassins/$code/desk"
        params={{ code: bassin }}
        search={{ month: after }}
        resetScroll={false}
        aria-label={m.agenda_next_month({ month: name(after) })}
      >
        {name(after)}
        <ChevronRight size={20} aria-hidden />
      </Link>
    </PeriodHeading>
  );
}
