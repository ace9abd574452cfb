import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import { formatMonth } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { today } from "#/shared/lib/today";
import { CardList } from "#/shared/ui/Card";
import { Loaded } from "#/shared/ui/Loaded";
import { PrintButton } from "#/shared/ui/PrintButton";
import { ActiveFilters } from "./ActiveFilters";
import { EventCard } from "./EventCard";
import { EventFacets } from "./EventFacets";
import styles from "./EventList.module.css";
import { EventSearch } from "./EventSearch";
import { groupInWords } from "./format";
import { MonthSheet } from "./MonthSheet";
import { MonthTable } from "./MonthTable";
import { firstOfMonth, grouped, hasDay, nextMonth, previousMonth } from "./months";
import { PeriodHeading } from "./PeriodHeading";
import { type EventFilter, monthQuery } from "./queries";
import { ViewChoice } from "./ViewChoice";

/** The agenda as a month: its days, and below them what has no day. */
export function EventMonth({ filter }: { filter: EventFilter }) {
  const month = filter.month ?? today().slice(0, 7);
  const events = useQuery(monthQuery(filter, month));
  const facets = events.data?.facets ?? undefined;
  return (
    <>
      <EventSearch filter={filter} />
      <ViewChoice filter={filter}>
        <PrintButton />
      </ViewChoice>
      <div className={styles.layout}>
        <EventFacets filter={filter} facets={facets} />
        <section className={styles.month} aria-labelledby="month" aria-busy={events.isPlaceholderData}>
          <ActiveFilters filter={filter} facets={facets} />
          <MonthHeading filter={filter} month={month} />
          <Loaded query={events} kept={m.agenda_kept()}>
            {({ items }) => {
              const ofDays = items.filter(hasDay);
              return (
                <>
                  {ofDays.length === 0 && (
                    <p role="status">
                      {m.agenda_nothing_in_month({ month: formatMonth(firstOfMonth(month)) })}
                    </p>
                  )}
                  <MonthTable month={month} events={ofDays} />
                  {grouped(
                    items.filter((event) => !hasDay(event)),
                    undefined,
                  ).map((group) => (
                    <section className={`${styles.month} ${styles.undecided}`} key={group.kind + group.day}>
                      <h3>{groupInWords(group)}</h3>
                      <CardList
                        items={group.events}
                        keyOf={({ id }) => id}
                        card={(event) => <EventCard event={event} level={4} />}
                      />
                    </section>
                  ))}
                  <MonthSheet filter={filter} month={month} events={items} facets={facets} />
                </>
              );
            }}
          </Loaded>
        </section>
      </div>
    </>
  );
}

/** Which month it is, and the way to those beside it. */
function MonthHeading({ filter, month }: { filter: EventFilter; month: string }) {
  const [before, after] = [previousMonth(month), nextMonth(month)];
  const name = (each: string) => formatMonth(firstOfMonth(each));
  return (
    <PeriodHeading id="month" name={name(month)} label={m.agenda_months_navigation()}>
      <Link
        to="/events"
        search={{ ...filter, month: before }}
        resetScroll={false}
        aria-label={m.agenda_previous_month({ month: name(before) })}
      >
        <ChevronLeft size={20} aria-hidden />
        {name(before)}
      </Link>
      <Link
        to="/events"
        search={{ ...filter, month: after }}
        resetScroll={false}
        aria-label={m.agenda_next_month({ month: name(after) })}
      >
        {name(after)}
        <ChevronRight size={20} aria-hidden />
      </Link>
    </PeriodHeading>
  );
}
