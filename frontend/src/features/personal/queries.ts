import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";

/** The reader's own calendar; it has no address while it is not created. */
export const myCalendarQuery = queryOptions({
  queryKey: ["my-calendar"],
  queryFn: () => found(api.GET("/api/my-calendar", {})),
});
