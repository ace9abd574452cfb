import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";

/** The bassin in which a postal code lies, or those in which it may. */
export function bassinOfQuery(postalCode: string) {
  return queryOptions({
    queryKey: ["localities", postalCode],
    queryFn: () => found(api.GET("/api/localities", { params: { query: { postalCode } } })),
  });
}
