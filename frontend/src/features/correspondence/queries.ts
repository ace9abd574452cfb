import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";

/** Whether mails of a kind are sent, for who holds the link that each of them carries. */
export function subscriptionQuery(secret: string) {
  return queryOptions({
    queryKey: ["mail-subscription", secret],
    queryFn: () => found(api.GET("/api/mail-subscription", byLink(secret))),
    throwOnError: nothingToShow,
  });
}
