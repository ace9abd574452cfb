import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import type { ServiceQuery } from "#/shared/api/types";
import { pageSize, type Search } from "#/shared/lib/search";

/** The filters of the list, each also a parameter of the API under the same name. */
export const filterNames = [
  "theme",
  "type",
  "audience",
  "bassin",
  "commune",
  "postalCode",
  "language",
  "cost",
  "access",
  "openNow",
  "acceptsRequests",
  "practice",
  "toVerify",
  "near",
  "verifiedSince",
  "organisation",
] as const;

export type FilterName = (typeof filterNames)[number];

export const sorts = ["relevance", "distance", "name", "-updatedAt"] as const;

/** The list's whole state, as it stands in the address. */
export type ServiceFilter = { [name in FilterName]?: string[] } & {
  q?: string;
  sort?: (typeof sorts)[number];
  /** How many pages are shown, the first one included: « load more » makes it grow. */
  page?: number;
  /** How many kilometres around « near ». */
  radius?: string;
  /** The map besides the list. */
  view?: "map";
};

/** The kilometres around « near » that one may choose; the first is what nobody chose. */
export const radii = ["3", "1", "2", "5", "10"] as const;

/** Reads the list's state from an address; what it does not know is left out. */
export function filterFrom(search: Search | Record<string, unknown>): ServiceFilter {
  const filter: ServiceFilter = {};
  for (const name of filterNames) {
    const codes = [search[name] ?? []].flat().map(String).filter(Boolean);
    if (codes.length > 0) filter[name] = [...new Set(codes)];
  }
  const q = [search.q].flat().map((words) => String(words ?? "").trim())[0];
  if (q) filter.q = q;
  const sort = sorts.find((known) => known === search.sort);
  if (sort) filter.sort = sort;
  const radius = radii.find((known) => known === search.radius);
  if (radius && filter.near) filter.radius = radius;
  if (search.view === "map") filter.view = "map";
  const page = Number(search.page);
  if (Number.isInteger(page) && page > 1) filter.page = Math.min(page, 50);
  return filter;
}

const facets = "theme,type,audience,language,bassin,commune,cost,practice";

/** One page of the services that a filter leaves; the first one brings the facets with it. */
export function servicesQuery({ page: _, view: _view, ...filter }: ServiceFilter, page: number) {
  const query = {
    ...filter,
    page,
    size: pageSize,
    ...(page === 1 ? { facets } : {}),
  } as unknown as ServiceQuery;
  return queryOptions({
    queryKey: ["services", query],
    queryFn: () => found(api.GET("/api/services", { params: { query } })),
    // The old results stay, dimmed, until the new ones are here.
    placeholderData: keepPreviousData,
  });
}

/** Where all services of a list are, for the map of them. */
export function positionsQuery({ page: _, view: _view, sort: _sort, ...filter }: ServiceFilter) {
  const query = { ...filter, positions: true, size: 1 } as unknown as ServiceQuery;
  return queryOptions({
    queryKey: ["services", query],
    queryFn: async () => (await found(api.GET("/api/services", { params: { query } }))).positions ?? [],
    placeholderData: keepPreviousData,
  });
}

/** Several services at once; those that are not published any more are left out. */
export function servicesNamedQuery(id: string[]) {
  const query: ServiceQuery = { id, size: 100, sort: "name" };
  return queryOptions({
    queryKey: ["services", query],
    queryFn: async () => (await found(api.GET("/api/services", { params: { query } }))).items,
    enabled: id.length > 0,
    placeholderData: keepPreviousData,
  });
}

/** What of a list may be kept for later: not what is true at this moment only, nor how it is shown. */
export function storedFilter(filter: ServiceFilter): ServiceFilter {
  const { page: _, view: _view, sort: _sort, openNow: _now, verifiedSince: _since, ...stored } = filter;
  return stored;
}

// Shorter beginnings would suggest half of the directory; longer ones are sentences, and refused.
const shortest = 2;
const longest = 100;

/** Whether what is typed so far may suggest something. */
export function suggests(typed: string): boolean {
  return typed.trim().length >= shortest && typed.trim().length <= longest;
}

/** What somebody who typed so far may be looking for; without an answer, there is just nothing to suggest. */
export function suggestionsQuery(typed: string) {
  const query = { q: typed.trim() };
  return queryOptions({
    queryKey: ["suggestions", query],
    queryFn: ({ signal }) => found(api.GET("/api/suggestions", { params: { query }, signal })),
    enabled: suggests(typed),
    retry: false,
    // The list stays while one types on, until the next is here.
    placeholderData: keepPreviousData,
  });
}

/** One service with all its fields. */
export function serviceQuery(id: string) {
  return queryOptions({
    queryKey: ["services", id],
    queryFn: () => found(api.GET("/api/services/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}

/** The bassins that a postal code may lie in, for widening an empty search. */
export function bassinOfQuery(postalCode: string) {
  return queryOptions({
    queryKey: ["localities", postalCode],
    queryFn: () => found(api.GET("/api/localities", { params: { query: { postalCode } } })),
  });
}
