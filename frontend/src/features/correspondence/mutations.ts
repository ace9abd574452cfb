import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, outcome } from "#/shared/api/client";
import { subscriptionQuery } from "./queries";

/** Stops the mails that a link is about, or has them sent again. */
export function useSubscription(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (act: "STOP" | "RESUME") =>
      outcome(
        act === "STOP"
          ? api.POST("/api/mail-subscription/suspension", byLink(secret))
          : api.POST("/api/mail-subscription/resumption", byLink(secret)),
      ),
    onSuccess: (changed) => {
      if (changed.done) cache.setQueryData(subscriptionQuery(secret).queryKey, changed.value);
    },
  });
}
