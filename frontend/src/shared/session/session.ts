import { queryOptions, useQuery } from "@tanstack/react-query";
import { api, found, outcome } from "#/shared/api/client";
import type { Me } from "#/shared/api/types";
import { language } from "#/shared/i18n/language";

/** Who is signed in, and what they may do. The interface re-codes no rule: it asks. */
export const meQuery = queryOptions({
  queryKey: ["me"],
  queryFn: (): Promise<Me> => found(api.GET("/api/me", {})),
  staleTime: 60_000,
});

/** The person of this session; undefined until the answer has come. */
export function useMe(): Me | undefined {
  return useQuery(meQuery).data;
}

/** Whether the person holds a right; nobody holds one until the answer has come. */
export function useMay(right: Me["rights"][number]): boolean {
  return useMe()?.rights.includes(right) ?? false;
}

/** The address that signs in and comes back to where one is. */
export function signInAddress(returnTo = currentAddress()): string {
  return `/login?returnTo=${encodeURIComponent(returnTo)}`;
}

/** Ends the session, here and at the identity provider, and goes to the home page as a visitor. */
export async function signOut(): Promise<void> {
  await outcome(api.POST("/logout", {}));
  window.location.assign(`/${language()}`);
}

function currentAddress(): string {
  return window.location.pathname + window.location.search;
}
