import { infiniteQueryOptions, keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, byLink, found } from "#/shared/api/client";
import type { MyProgramme } from "#/shared/api/opendoors";
import { ProblemError } from "#/shared/api/problem";
import type { ProgrammeFilter } from "./filter";
import { keptProgramme } from "./keptProgramme";

/** What one can visit, a page at a time. */
export function programmeQuery(id: string, filter: ProgrammeFilter) {
  const { day, commune, theme, q, seats } = filter;
  return infiniteQueryOptions({
    queryKey: ["editions", id, "programme", filter],
    queryFn: ({ pageParam: page }) =>
      found(
        api.GET("/api/editions/{id}/programme", {
          params: {
            path: { id },
            query: {
              ...(day && { day }),
              ...(commune && { commune: [commune] }),
              ...(theme && { theme: [theme] }),
              ...(q && { q }),
              ...(seats && { withSeats: true }),
              ...{ page, size: 50 },
            },
          },
        }),
      ),
    initialPageParam: 1,
    getNextPageParam: ({ page, size, total }) => (page * size < total ? page + 1 : undefined),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** How a programme of these slots would be: as they stand now, by hour, with the ways between them. */
export function trialQuery(id: string, slotIds: string[]) {
  return queryOptions({
    queryKey: ["editions", id, "trial", slotIds],
    queryFn: () =>
      found(api.POST("/api/editions/{id}/visits/trial", { params: { path: { id } }, body: { slotIds } })),
    enabled: slotIds.length > 0,
    networkMode: "always",
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** The programme of who is signed in; null when they visit nothing in this edition. */
export function accountProgrammeQuery(id: string, signedIn: boolean) {
  return queryOptions({
    queryKey: ["editions", id, "my-programme"],
    queryFn: async (): Promise<MyProgramme | null> => {
      try {
        return await found(api.GET("/api/editions/{id}/my-programme", { params: { path: { id } } }));
      } catch (error) {
        if (error instanceof ProblemError && error.problem.code === "not-found") return null;
        throw error;
      }
    },
    enabled: signedIn,
    staleTime: 0,
  });
}

/** The programme that a link in a mail opens; first as this device kept it, for there may be no network. */
export function linkedProgrammeQuery(secret: string) {
  const kept = keptProgramme(secret);
  return queryOptions({
    queryKey: ["my-programme", secret],
    queryFn: () => found(api.GET("/api/my-programme", byLink(secret))),
    ...(kept?.programme && { initialData: kept.programme, initialDataUpdatedAt: kept.at }),
    networkMode: "always",
    enabled: secret !== "",
    staleTime: 0,
  });
}
