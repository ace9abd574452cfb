import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api, byLink, outcome } from "#/shared/api/client";
import { toVerifyQuery } from "./queries";

/** Says that all that is told of some services is true today. */
export function useConfirm(secret: string) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (services: string[]) =>
      outcome(api.POST("/api/my-verifications", { ...byLink(secret), body: { services } })),
    onSuccess: (confirmed) => {
      if (confirmed.done) cache.setQueryData(toVerifyQuery(secret).queryKey, confirmed.value);
      cache.invalidateQueries({ queryKey: ["services"], refetchType: "none" });
    },
  });
}
