import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";

/** The last assignments of a consultation, the newest first; asked for again while one is sought. */
export function assignmentsQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "assignments"],
    queryFn: () =>
      found(
        api.GET("/api/consultations/{id}/assignments", { params: { path: { id }, query: { size: 100 } } }),
      ),
    staleTime: 0,
    throwOnError: nothingToShow,
    refetchInterval: ({ state }) =>
      state.data?.items.some((item) => item.state === "RUNNING") ? 1000 : false,
  });
}

/** One of them; asked for again while it is sought. */
export function assignmentQuery(id: string, assignmentId: string) {
  return queryOptions({
    queryKey: ["consultations", id, "assignments", assignmentId],
    queryFn: () =>
      found(
        api.GET("/api/consultations/{id}/assignments/{assignmentId}", {
          params: { path: { id, assignmentId } },
        }),
      ),
    staleTime: 0,
    refetchInterval: ({ state }) => (state.data?.state === "RUNNING" ? 1000 : false),
  });
}

/** How far its run has come, asked for each second until it has ended. */
export function assignmentJobQuery(id: string) {
  return queryOptions({
    queryKey: ["jobs", id],
    queryFn: () => found(api.GET("/api/jobs/{id}", { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data && state.data.endedAt !== null ? false : 1000),
  });
}

/** Two of them side by side. */
export function comparisonQuery(id: string, assignmentId: string, other: string) {
  return queryOptions({
    queryKey: ["consultations", id, "assignments", assignmentId, "comparison", other],
    queryFn: () =>
      found(
        api.GET("/api/consultations/{id}/assignments/{assignmentId}/comparison", {
          params: { path: { id, assignmentId }, query: { with: other } },
        }),
      ),
  });
}
