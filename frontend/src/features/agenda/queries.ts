import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";
import type { EventQuery } from "#/shared/api/types";
import type { Search } from "#/shared/lib/search";
import { today } from "#/shared/lib/today";
import { firstOfMonth, nextMonth } from "./months";

/** The filters of the agenda, each also a parameter of the API under the same name. */
export const filterNames = [
  "bassin",
  "type",
  "theme",
  "language",
  "place",
  "organisation",
  "series",
  "withSeats",
] as const;

export type FilterName = (typeof filterNames)[number];

/** The agenda's whole state, as it stands in the address. */
export type EventFilter = { [name in FilterName]?: string[] } & {
  q?: string;
  /** The first day; without it and « to », the agenda begins with this month. */
  from?: string;
  /** The day before which it ends. */
  to?: string;
  /** The last ones first. */
  sort?: "-start";
  /** How many pages are shown, the first one included: « load more » makes it grow. */
  page?: number;
  /** A month as a calendar, or a year as a table, in place of the list. */
  view?: "month" | "year";
  /** Which one: « 2026-01 »; without it, this one. */
  month?: string;
  /** « 2026 »; without it, this one. */
  year?: string;
};

/** How many events « load more » adds. */
export const eventsAtOnce = 50;

/** Reads the agenda's state from an address; what it does not know is left out. */
export function filterFrom(search: Search | Record<string, unknown>): EventFilter {
  const filter: EventFilter = {};
  for (const name of filterNames) {
    const codes = [search[name] ?? []].flat().map(String).filter(Boolean);
    if (codes.length > 0) filter[name] = [...new Set(codes)];
  }
  const said = (name: string) => String([search[name] ?? ""].flat()[0]).trim();
  if (said("q")) filter.q = said("q");
  if (isDay(said("from"))) filter.from = said("from");
  if (isDay(said("to"))) filter.to = said("to");
  if (said("sort") === "-start") filter.sort = "-start";
  Object.assign(filter, viewFrom(said("view"), said("month"), said("year")));
  const page = Number(search.page);
  if (Number.isInteger(page) && page > 1) filter.page = Math.min(page, 50);
  return filter;
}

function viewFrom(view: string, month: string, year: string): Pick<EventFilter, "view" | "month" | "year"> {
  if (view === "month") return isMonth(month) ? { view, month } : { view };
  if (view === "year") return isMonth(`${year}-01`) ? { view, year } : { view };
  return {};
}

/** Whether it is a month of the years that the agenda knows. */
export function isMonth(word: string): boolean {
  return isDay(`${word}-01`);
}

function isDay(word: string): boolean {
  if (!/^20\d\d-\d\d-\d\d$/.test(word)) return false;
  const day = new Date(`${word}T12:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(word);
}

/** What narrows the agenda, whatever the time that is looked at. */
export function narrowed({
  page: _,
  view: _view,
  month: _month,
  year: _year,
  from: _from,
  to: _to,
  sort: _sort,
  withSeats,
  ...rest
}: EventFilter) {
  return { ...rest, ...(withSeats?.includes("true") ? { withSeats: true } : {}) };
}

/** From when until when: what the address says, else from this month on. */
export function span({ from, to, sort }: EventFilter) {
  const start = from ?? (to ? undefined : firstOfMonth(today()));
  return {
    ...(start ? { from: start, ongoing: true } : {}),
    ...(to ? { to } : {}),
    ...(sort ? { sort } : {}),
  };
}

const facets = "bassin,type,theme,language,place";

/** One page of the events that have a date; the first one brings the facets with it. */
export function eventsQuery(filter: EventFilter, page: number) {
  return listQuery({
    ...narrowed(filter),
    ...span(filter),
    page,
    size: eventsAtOnce,
    ...(page === 1 ? { facets } : {}),
  });
}

/** The events whose date is to be defined, which no time that one looks at leaves out. */
export function undatedQuery(filter: EventFilter) {
  return listQuery({ ...narrowed(filter), lacks: ["DATE"], size: eventsAtOnce });
}

/** All that touches a month, with the facets. */
export function monthQuery(filter: EventFilter, month: string) {
  const [from, to] = [firstOfMonth(month), firstOfMonth(nextMonth(month))];
  return listQuery({ ...narrowed(filter), from, to, ongoing: true, size: 200, facets });
}

/** How many events of a year are shown at most, the first ones: more, no table can tell. */
export const eventsOfYear = 1000;

/** All that touches a year, with the facets and how much it is. */
export function yearQuery(filter: EventFilter, year: string) {
  const span = { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01`, ongoing: true };
  const query = { ...narrowed(filter), ...span, size: 200 };
  return queryOptions({
    queryKey: ["events", "year", query],
    queryFn: async () => {
      const first = await found(api.GET("/api/events", { params: { query: { ...query, facets } } }));
      const others = (page: number) =>
        found(api.GET("/api/events", { params: { query: { ...query, page } } }));
      const items = await every(
        (page) => (page === 1 ? Promise.resolve(first) : others(page)),
        eventsOfYear / 200,
      );
      return { ...first, items };
    },
    placeholderData: keepPreviousData,
  });
}

/** The next events that will take place, for the pages that lead to the agenda. */
export function nextEventsQuery(filter: EventFilter, size: number) {
  return listQuery({ ...narrowed(filter), from: today(), state: ["PUBLISHED"], size });
}

function listQuery(query: EventQuery) {
  return queryOptions({
    queryKey: ["events", query],
    queryFn: () => found(api.GET("/api/events", { params: { query } })),
    // The old results stay, dimmed, until the new ones are here.
    placeholderData: keepPreviousData,
  });
}

/** One event with all its fields. */
export function eventQuery(id: string) {
  return queryOptions({
    queryKey: ["events", id],
    queryFn: () => found(api.GET("/api/events/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}
