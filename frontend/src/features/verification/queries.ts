import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** An organisation's services that are to be confirmed, for who holds the link of a reminder. */
export function toVerifyQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-verifications", secret],
    queryFn: () => found(api.GET("/api/my-verifications", byLink(secret))),
    throwOnError: nothingToShow,
  });
}
