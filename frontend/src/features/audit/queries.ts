import { infiniteQueryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";

/** The records that have a history. */
export type Audited = keyof typeof histories;

type Asked = { params: { path: { id: string }; query: { page: number; size: number } } };

const histories = {
  services: (asked: Asked) => api.GET("/api/services/{id}/history", asked),
  organisations: (asked: Asked) => api.GET("/api/organisations/{id}/history", asked),
  events: (asked: Asked) => api.GET("/api/events/{id}/history", asked),
  circles: (asked: Asked) => api.GET("/api/circles/{id}/history", asked),
  "open-doors": (asked: Asked) => api.GET("/api/open-doors/{id}/history", asked),
  plans: (asked: Asked) => api.GET("/api/plans/{id}/history", asked),
  "error-reports": (asked: Asked) => api.GET("/api/error-reports/{id}/history", asked),
  "event-suggestions": (asked: Asked) => api.GET("/api/event-suggestions/{id}/history", asked),
};

/** What was done to a record, the last act first, a page of acts at a time. */
export function historyQuery(records: Audited, id: string) {
  return infiniteQueryOptions({
    queryKey: [records, id, "history"],
    queryFn: ({ pageParam: page }) => {
      const asked = { params: { path: { id }, query: { page, size: 20 } } };
      return found(histories[records](asked));
    },
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    // What was just done must show at once.
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}
