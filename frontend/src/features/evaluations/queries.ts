import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import type { EvaluationSubject } from "#/shared/api/evaluations";
import { every } from "#/shared/api/every";
import { type Found, narrowed, shownAtOnce } from "./choosing";
import type { EvaluationFilter } from "./filter";

/** The evaluations of the reader's teams, the newest first, a page at a time. */
export function evaluationsQuery({ bassin, state }: EvaluationFilter) {
  const filter = { ...(bassin && { bassin: [bassin] }), ...(state && { state: [state] }) };
  return infiniteQueryOptions({
    queryKey: ["evaluations", "list", filter],
    queryFn: ({ pageParam: page }) =>
      found(api.GET("/api/evaluations", { params: { query: { ...filter, page, size: 20 } } })),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
  });
}

/** What could be evaluated that is found by what is typed. */
export function evaluatedFoundQuery(subject: EvaluationSubject, q: string, places: string[], today: string) {
  return queryOptions({
    queryKey: ["evaluations", "found", subject, q, places, today],
    queryFn: () => evaluatedFound(subject, q, places, today),
    placeholderData: keepPreviousData,
  });
}

function evaluatedFound(subject: EvaluationSubject, q: string, places: string[], today: string) {
  if (subject === "EVENT") return eventsFound(q, places, today);
  if (subject === "SERVICE") return servicesFound(q, places);
  return lists[subject](places).then((all) => narrowed(all, q));
}

/** Without a word those that began, the newest first: they were just held. */
async function eventsFound(q: string, bassin: string[], today: string) {
  const filter = q ? { q } : { to: today };
  const query = { ...filter, bassin, sort: "-start", size: shownAtOnce };
  const { items, total } = await found(api.GET("/api/events", { params: { query } }));
  return {
    items: items.map(({ id, title, when }): Found => ({ id, title, when })),
    total,
  };
}

async function servicesFound(q: string, bassin: string[]) {
  const query = { ...(q && { q }), bassin, size: shownAtOnce };
  const { items, total } = await found(api.GET("/api/services", { params: { query } }));
  return { items: items.map(({ id, name }): Found => ({ id, title: name })), total };
}

/** What is few enough to be read whole. */
const lists: Record<
  Exclude<EvaluationSubject, "EVENT" | "SERVICE">,
  (bassin: string[]) => Promise<Found[]>
> = {
  SERIES: async (bassin) =>
    (await every((page) => found(api.GET("/api/series", pageOf(bassin, page))))).map(
      ({ id, title, bassin: place }) => ({ id, title, bassin: place }),
    ),
  CONSULTATION: async (bassin) =>
    (await every((page) => found(api.GET("/api/consultations", pageOf(bassin, page))))).map(
      ({ id, question, bassin: place }) => ({ id, title: question, bassin: place }),
    ),
  EDITION: async (bassin) =>
    (await every((page) => found(api.GET("/api/editions", pageOf(bassin, page)))))
      // The first is that of who keeps it.
      .filter(({ bassins: [first] }) => first && bassin.includes(first))
      .map(({ id, title, when }) => ({ id, title, when })),
  CIRCLE: async (bassin) =>
    (await every((page) => found(api.GET("/api/circles", pageOf(bassin, page))))).map(
      ({ id, name, bassin: place }) => ({ id, title: name, bassin: place }),
    ),
};

function pageOf(bassin: string[], page: number) {
  return { params: { query: { bassin, page, size: 100 } } };
}

/** The templates that the reader may start from, those of a type and those for any. */
export const templatesQuery = queryOptions({
  queryKey: ["questionnaires", "templates"],
  queryFn: () => found(api.GET("/api/questionnaires", { params: { query: { size: 100 } } })),
});
