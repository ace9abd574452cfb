import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import type { OrganisationKind, OrganisationQuery, OrganisationStatus } from "#/shared/api/types";
import { pageSize, type Search } from "#/shared/lib/search";

/** The kinds of organisations, in the order in which filters and forms offer them. */
export const kinds = [
  "ASBL",
  "PUBLIC_SERVICE",
  "COMMUNE",
  "CPAS",
  "HOSPITAL",
  "MUTUALITY",
  "NETWORK",
  "COMPANY",
  "INDEPENDENT",
  "BASSIN_TEAM",
  "REGIONAL_TEAM",
  "OTHER",
] as const satisfies OrganisationKind[];

const statuses: OrganisationStatus[] = ["CANDIDATE", "ACTIVE", "ARCHIVED"];

/** The list's whole state, as it stands in the address. */
export type OrganisationFilter = {
  q?: string;
  kind?: OrganisationKind;
  bassin?: string;
  /** Others than the active ones, for those who may see them. */
  status?: OrganisationStatus;
  /** How many pages are shown, the first one included: « load more » makes it grow. */
  page?: number;
};

/** Reads the list's state from an address; what it does not know is left out. */
export function filterFrom(search: Search | Record<string, unknown>): OrganisationFilter {
  const filter: OrganisationFilter = {};
  const said = (name: string) => String([search[name] ?? ""].flat()[0]).trim();
  const q = said("q");
  if (q) filter.q = q;
  const kind = kinds.find((known) => known === said("kind"));
  if (kind) filter.kind = kind;
  const bassin = said("bassin");
  if (bassin) filter.bassin = bassin;
  const status = statuses.find((known) => known === said("status"));
  if (status) filter.status = status;
  const page = Number(search.page);
  if (Number.isInteger(page) && page > 1) filter.page = Math.min(page, 50);
  return filter;
}

/** One page of the organisations that a filter leaves. */
export function organisationsQuery(
  { page: _, status = "ACTIVE", ...filter }: OrganisationFilter,
  page: number,
) {
  const query = { ...filter, status: [status], page, size: pageSize } as unknown as OrganisationQuery;
  return queryOptions({
    queryKey: ["organisations", query],
    queryFn: () => found(api.GET("/api/organisations", { params: { query } })),
    // The old results stay, dimmed, until the new ones are here.
    placeholderData: keepPreviousData,
  });
}

/** One organisation with all its fields. */
export function organisationQuery(id: string) {
  return queryOptions({
    queryKey: ["organisations", id],
    queryFn: () => found(api.GET("/api/organisations/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}
