import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { ChevronLeft, ChevronRight } from "lucide-react";
import type { EventItem, Facet } from "#/shared/api/types";
import { formatDay, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { today } from "#/shared/lib/today";
import { CardList } from "#/shared/ui/Card";
import { Loaded } from "#/shared/ui/Loaded";
import { PrintButton } from "#/shared/ui/PrintButton";
import { ActiveFilters, useFilterWords } from "./ActiveFilters";
import { EventCard } from "./EventCard";
import { EventFacets } from "./EventFacets";
import styles from "./EventList.module.css";
import { EventSearch } from "./EventSearch";
import { groupInWords } from "./format";
import { grouped } from "./months";
import { PeriodHeading } from "./PeriodHeading";
import { type EventFilter, filterNames, yearQuery } from "./queries";
import { ViewChoice } from "./ViewChoice";
import { YearTable } from "./YearTable";
import tableStyles from "./YearTable.module.css";

/** The agenda as a year: its months with what happens in each, and below them what is known to the year only. */
export function EventYear({ filter }: { filter: EventFilter }) {
  const year = filter.year ?? today().slice(0, 4);
  const events = useQuery(yearQuery(filter, year));
  const facets = events.data?.facets ?? undefined;
  return (
    <>
      <EventSearch filter={filter} />
      <ViewChoice filter={filter}>
        <PrintButton />
      </ViewChoice>
      <div className={styles.layout}>
        <EventFacets filter={filter} facets={facets} />
        <section className={styles.month} aria-labelledby="year" aria-busy={events.isPlaceholderData}>
          <ActiveFilters filter={filter} facets={facets} />
          <YearHeading filter={filter} year={year} />
          <Loaded query={events} kept={m.agenda_kept()}>
            {({ items, total }) => (
              <>
                <p role="status" className={tableStyles.count}>
                  {m.agenda_count({ count: total })}
                </p>
                {items.length < total && <p>{m.agenda_year_first({ count: formatNumber(items.length) })}</p>}
                <PaperTitle filter={filter} year={year} facets={facets} />
                <YearTable year={year} filter={filter} events={items.filter(isInMonth)} />
                <KnownToTheYear events={items.filter((event) => !isInMonth(event))} />
                <p className={tableStyles.paper}>
                  {`${window.location.origin}/${language()}/events`}
                  <br />
                  {m.agenda_printed_on({ date: formatDay(today()) })}
                </p>
              </>
            )}
          </Loaded>
        </section>
      </div>
    </>
  );
}

function isInMonth({ when }: EventItem): boolean {
  return when !== null && when.precision !== "YEAR";
}

/** What is known to the year only, under its own heading. */
function KnownToTheYear({ events }: { events: EventItem[] }) {
  return grouped(events, undefined).map((group) => (
    <section className={styles.month} key={group.day} aria-labelledby={`known-${group.day}`}>
      <h3 id={`known-${group.day}`}>{groupInWords(group)}</h3>
      <CardList
        items={group.events}
        keyOf={({ id }) => id}
        card={(event) => <EventCard event={event} level={4} />}
      />
    </section>
  ));
}

type PaperTitleProps = {
  filter: EventFilter;
  year: string;
  facets: Record<string, Facet[]> | undefined;
};

/** What the year is of, for paper, which shows neither the filters nor the way to other years. */
function PaperTitle({ filter, year, facets }: PaperTitleProps) {
  const nameOf = useFilterWords(facets);
  const narrowed = filterNames.flatMap((name) => (filter[name] ?? []).map((code) => nameOf(name, code)));
  return <p className={tableStyles.paperTitle}>{[m.agenda_year_title({ year }), ...narrowed].join(" · ")}</p>;
}

/** Which year it is, and the way to those beside it. */
function YearHeading({ filter, year }: { filter: EventFilter; year: string }) {
  const [before, after] = [String(Number(year) - 1), String(Number(year) + 1)];
  return (
    <PeriodHeading id="year" name={year} label={m.agenda_years_navigation()}>
      <Link
        to="/events"
        search={{ ...filter, year: before }}
        resetScroll={false}
        aria-label={m.agenda_previous_year({ year: before })}
      >
        <ChevronLeft size={20} aria-hidden />
        {before}
      </Link>
      <Link
        to="/events"
        search={{ ...filter, year: after }}
        resetScroll={false}
        aria-label={m.agenda_next_year({ year: after })}
      >
        {after}
        <ChevronRight size={20} aria-hidden />
      </Link>
    </PeriodHeading>
  );
}
