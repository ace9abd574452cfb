import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** The plans of a bassin that the reader may see, the last year first. */
export function plansQuery(bassin: string) {
  return queryOptions({
    queryKey: ["plans", "list", bassin],
    queryFn: async () =>
      (await found(api.GET("/api/plans", { params: { query: { bassin: [bassin], size: 100 } } }))).items,
  });
}

/** One plan, with all that stands in it. */
export function planQuery(id: string) {
  return queryOptions({
    queryKey: ["plans", id],
    queryFn: () => found(api.GET("/api/plans/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
  });
}

/** What came of a plan, mission by mission. */
export function planYearQuery(id: string) {
  return queryOptions({
    queryKey: ["plans", id, "by-mission"],
    queryFn: () => found(api.GET("/api/plans/{id}/by-mission", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** One action, for who may write it. */
export function actionQuery(id: string, actionId: string) {
  return queryOptions({
    queryKey: ["plans", id, "actions", actionId],
    queryFn: () =>
      found(api.GET("/api/plans/{id}/actions/{actionId}", { params: { path: { id, actionId } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** This year's plan of the bassin in whose council the holder of a link sits. */
export function linkedPlanQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-mandate", secret, "plan"],
    queryFn: () => found(api.GET("/api/my-mandate/plan", byLink(secret))),
    staleTime: 0,
    retry: false,
  });
}

/** Which events are offered: of a mission, of a theme, or all those of the year. */
export type Offer = { mission?: string; theme?: string };

/** The events of a year in a bassin or the Region that may have carried an action out. */
export function offeredEventsQuery(bassin: string, year: number, { mission, theme }: Offer) {
  const query = {
    ...{ bassin: [bassin, "REGION"], from: `${year}-01-01`, to: `${year + 1}-01-01`, size: 100 },
    ...(mission && { mission: [mission] }),
    ...(theme && { theme: [theme] }),
  };
  return queryOptions({
    queryKey: ["events", "offered", query],
    queryFn: async () => (await found(api.GET("/api/events", { params: { query } }))).items,
  });
}

/** The council's meetings among the events of a year. */
export function meetingsQuery(bassin: string, year: number) {
  const query = {
    bassin: [bassin],
    type: ["CAB"],
    from: `${year - 1}-07-01`,
    to: `${year + 1}-01-01`,
    size: 50,
  };
  return queryOptions({
    queryKey: ["events", "meetings", query],
    queryFn: async () => (await found(api.GET("/api/events", { params: { query } }))).items,
  });
}
