import { useQueries, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useId } from "react";
import type { EventItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { today } from "#/shared/lib/today";
import { ButtonLink } from "#/shared/ui/Button";
import { moreId, Results } from "#/shared/ui/Results";
import { ActiveFilters } from "./ActiveFilters";
import { EventCard } from "./EventCard";
import { EventFacets } from "./EventFacets";
import styles from "./EventList.module.css";
import { EventSearch } from "./EventSearch";
import { groupInWords } from "./format";
import { firstOfMonth, type Group, grouped } from "./months";
import { type EventFilter, eventsAtOnce, eventsQuery, span, undatedQuery } from "./queries";
import { Subscribe } from "./Subscribe";
import { ViewChoice } from "./ViewChoice";

/** The agenda as a list: the events under their months, and what narrows them. */
export function EventList({ filter }: { filter: EventFilter }) {
  const { pages, facets } = useAgenda(filter);
  return (
    <>
      <EventSearch filter={filter} />
      <ViewChoice filter={filter}>
        <PastOrComing filter={filter} />
      </ViewChoice>
      <div className={styles.layout}>
        <EventFacets filter={filter} facets={facets} />
        <Results
          label={m.agenda_results()}
          pages={pages}
          size={eventsAtOnce}
          count={(count) => m.agenda_count({ count })}
          kept={m.agenda_kept()}
          filters={<ActiveFilters filter={filter} facets={facets} />}
          nothing={<NothingFound filter={filter} />}
          more={(left) => <More filter={filter} left={left} />}
          groups={(events, list) =>
            grouped(events, span(filter).from, filter.sort === "-start").map((group) => (
              <MonthOf key={`${group.kind} ${group.day}`} group={group}>
                {list(group.events)}
              </MonthOf>
            ))
          }
          card={(event) => <EventCard event={event} level={4} />}
        />
      </div>
      <Subscribe filter={filter} />
    </>
  );
}

/** The pages that are shown, and behind the last of them what has no date; whoever looks for an end or back wants none of that. */
function useAgenda(filter: EventFilter) {
  const numbers = Array.from({ length: filter.page ?? 1 }, (_, i) => i + 1);
  const dated = useQueries({ queries: numbers.map((number) => eventsQuery(filter, number)) });
  const undated = useQuery({ ...undatedQuery(filter), enabled: !filter.to && !filter.sort });
  const total = dated[0]?.data?.total ?? 0;
  const whole = dated.reduce((sum, page) => sum + (page.data?.items.length ?? 0), 0) >= total;
  const without = filter.to || filter.sort ? undefined : undated.data;
  const pages = dated.map((page, i) => {
    if (!page.data) return page;
    const last = whole && i === dated.length - 1;
    const items: EventItem[] = [...page.data.items, ...(last ? (without?.items ?? []) : [])];
    return { ...page, data: { ...page.data, items, total: total + (without?.total ?? 0) } };
  });
  return { pages: pages as typeof dated, facets: dated[0]?.data?.facets ?? undefined };
}

function MonthOf({ group, children }: { group: Group; children: React.ReactNode }) {
  const id = useId();
  return (
    <section className={styles.month} aria-labelledby={id}>
      <h3 id={id}>{groupInWords(group)}</h3>
      {children}
    </section>
  );
}

/** The way to what is over, the last first, and back. */
function PastOrComing({ filter }: { filter: EventFilter }) {
  const { page: _, from: _from, to: _to, sort, ...rest } = filter;
  if (sort)
    return (
      <Link to="/events" search={rest}>
        {m.agenda_coming()}
      </Link>
    );
  return (
    <Link to="/events" search={{ ...rest, to: firstOfMonth(today()), sort: "-start" }}>
      {m.agenda_past()}
    </Link>
  );
}

function More({ filter, left }: { filter: EventFilter; left: number }) {
  return (
    <ButtonLink
      id={moreId}
      look="secondary"
      to="/events"
      search={{ ...filter, page: (filter.page ?? 1) + 1 }}
      resetScroll={false}
      replace
    >
      {m.agenda_more({ count: Math.min(left, eventsAtOnce) })}
    </ButtonLink>
  );
}

/** An empty agenda says why, and proposes to widen. */
function NothingFound({ filter }: { filter: EventFilter }) {
  const { q } = filter;
  const narrowed = Object.keys(filter).some((name) => name !== "q");
  return (
    <>
      <h3>{q ? m.agenda_nothing_for({ q }) : m.agenda_nothing()}</h3>
      <ul>
        {q && narrowed && (
          <li>
            <Link to="/events" search={{ q }}>
              {m.agenda_only_words({ q })}
            </Link>
          </li>
        )}
        <li>
          <PastOrComing filter={filter} />
        </li>
        <li>
          <Link to="/events" search={{}}>
            {m.agenda_all()}
          </Link>
        </li>
      </ul>
    </>
  );
}
