import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import type { ImportedRowState, Job, ServiceImport, ServiceImportState } from "#/shared/api/types";

const underWay: ServiceImportState[] = ["TRYING", "STORING", "UNDOING"];

/** Whether something is being done with it right now. */
export function isUnderWay({ state }: ServiceImport): boolean {
  return underWay.includes(state);
}

/** The sheets that the reader has brought, the latest first. */
export const importsQuery = queryOptions({
  queryKey: ["imports"],
  queryFn: () => found(api.GET("/api/service-imports", { params: { query: { size: 100 } } })),
});

/** One import, asked for again while something is being done with it. */
export function importQuery(id: string) {
  return queryOptions({
    queryKey: ["imports", id],
    queryFn: () => found(api.GET("/api/service-imports/{id}", { params: { path: { id } } })),
    throwOnError: nothingToShow,
    refetchInterval: ({ state }) => (state.data && isUnderWay(state.data) ? 1000 : false),
  });
}

/** How far a job has come, asked for each second until it has ended. */
export function jobQuery(id: string) {
  return queryOptions({
    queryKey: ["jobs", id],
    queryFn: () => found(api.GET("/api/jobs/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && hasEnded(state.data) ? false : 1000),
  });
}

/** The first rows of an import that are in a state, or that nearly double a service. */
export function rowsQuery(id: string, rows: { state?: ImportedRowState; similar?: boolean }) {
  const query = { ...rows, size: 100 };
  return queryOptions({
    queryKey: ["imports", id, "rows", query],
    queryFn: () => found(api.GET("/api/service-imports/{id}/rows", { params: { path: { id }, query } })),
  });
}

/** The columns that a heading may be matched with. */
export const columnsQuery = queryOptions({
  queryKey: ["sheet-columns"],
  queryFn: () => found(api.GET("/api/service-imports/columns", { params: { query: { size: 100 } } })),
  staleTime: Number.POSITIVE_INFINITY,
});

function hasEnded({ endedAt }: Job): boolean {
  return endedAt !== null;
}
