import { queryOptions, useQueries } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { EventQuery, EventType, Me } from "#/shared/api/types";
import { words } from "#/shared/i18n/text";

/** The types of events, with the rules that each carries; they change by a new version of the product only. */
export const eventTypesQuery = queryOptions({
  queryKey: ["event-types"],
  queryFn: async (): Promise<EventType[]> =>
    (await found(api.GET("/api/event-types", { params: { query: { size: 100 } } }))).items,
  staleTime: Number.POSITIVE_INFINITY,
});

/** One organisation, for its name and for where its seat lies. */
export function organiserQuery(id: string) {
  return queryOptions({
    queryKey: ["organisations", id],
    queryFn: () => found(api.GET("/api/organisations/{id}", { params: { path: { id } } })),
    enabled: id !== "",
  });
}

/** Names organisations that a form bears by their ids; the id itself while the name is on its way. */
export function useOrganisationNames(ids: string[]): { code: string; label: string }[] {
  return useQueries({ queries: ids.map(organiserQuery) }).map(({ data }, i) => {
    const id = ids[i] ?? "";
    return { code: id, label: words(data?.name) || id };
  });
}

/** The circles of what somebody runs, to whose meetings an event may belong. */
export function ownCirclesQuery(bassin: string[]) {
  return queryOptions({
    queryKey: ["circles", "own", bassin],
    queryFn: () => found(api.GET("/api/circles", { params: { query: { bassin, size: 100 } } })),
    enabled: bassin.length > 0,
  });
}

/** What someone's organisations write and propose, the last changed first. */
export function ownEventsQuery({ organisations }: Me) {
  return listQuery({
    organisation: organisations.map(({ id }) => id).filter((id) => id !== null),
    state: ["DRAFT", "PROPOSED", "CHANGES_REQUESTED", "REFUSED"],
    sort: "-updatedAt",
  });
}

function listQuery(filter: EventQuery) {
  const query = { ...filter, size: 50 };
  return queryOptions({
    queryKey: ["events", query],
    queryFn: () => found(api.GET("/api/events", { params: { query } })),
  });
}
