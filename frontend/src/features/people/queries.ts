import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import type { Role, SentInvitation } from "#/shared/api/types";

const size = 100;

/** Everybody who acts for an organisation, and to which roles the reader may invite others. */
export function peopleQuery(id: string) {
  return queryOptions({
    queryKey: ["organisations", id, "people"],
    queryFn: async () => {
      const [first, ...others] = await pages((page) =>
        found(api.GET("/api/organisations/{id}/people", { params: { path: { id }, query: { page, size } } })),
      );
      const invitable: Role[] = first?.invitable ?? [];
      return { people: [first, ...others].flatMap((page) => page?.items ?? []), invitable };
    },
    // Others change it too, and a role is no small thing.
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** The invitations that nobody has taken up yet, the last first. */
export function invitationsQuery(id: string) {
  return queryOptions({
    queryKey: ["organisations", id, "invitations"],
    queryFn: async (): Promise<SentInvitation[]> => {
      const all = await pages((page) =>
        found(
          api.GET("/api/organisations/{id}/invitations", { params: { path: { id }, query: { page, size } } }),
        ),
      );
      return all.flatMap(({ items }) => items);
    },
    staleTime: 0,
  });
}

/** An invitation, as whoever got its link reads it. */
export function receivedInvitationQuery(id: string) {
  return queryOptions({
    queryKey: ["invitations", id],
    queryFn: () => found(api.GET("/api/invitations/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** All pages of a list that is short enough to be shown whole. */
async function pages<Page extends { items: unknown[]; total: number }>(ask: (page: number) => Promise<Page>) {
  const all: Page[] = [];
  for (let page = 1; ; page++) {
    const next = await ask(page);
    all.push(next);
    if (next.items.length < size) return all;
  }
}
