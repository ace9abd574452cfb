import { queryOptions } from "@tanstack/react-query";
import { api, byLink, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";
import type { GroupNote, MyReflectionGroup, SessionPlan } from "#/shared/api/groups";
import { ProblemError } from "#/shared/api/problem";

/** Whose notes: those of a group, for its team, or those of one's own, by a link. */
export type NotesOf = { group: string } | { secret: string };

/** Whose plan: a consultation's, or a group's. */
export type PlanOf = { consultation: string } | { group: string };

/** One group, for its team. */
export function groupQuery(id: string) {
  return queryOptions({
    queryKey: ["reflection-groups", id],
    queryFn: () => found(api.GET("/api/reflection-groups/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** The groups of a consultation. */
export function groupsQuery(id: string) {
  return queryOptions({
    queryKey: ["consultations", id, "groups"],
    queryFn: () =>
      found(api.GET("/api/consultations/{id}/groups", { params: { path: { id }, query: { size: 100 } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** How sessions are spent. */
export function planQuery(of: PlanOf) {
  return queryOptions({
    queryKey: ["session-plan", of],
    throwOnError: nothingToShow,
    queryFn: (): Promise<SessionPlan> =>
      found(
        "group" in of
          ? api.GET("/api/reflection-groups/{id}/session-plan", { params: { path: { id: of.group } } })
          : api.GET("/api/consultations/{id}/session-plan", { params: { path: { id: of.consultation } } }),
      ),
    staleTime: 0,
  });
}

/** What was said, as others write it too: asked for anew while one looks. */
export function notesQuery(of: NotesOf) {
  return queryOptions({
    queryKey: "group" in of ? ["group-notes", of.group] : ["my-consultation", of.secret, "notes"],
    queryFn: () => every<GroupNote>((page) => found(notesPage(of, page))),
    staleTime: 0,
    refetchInterval: 15_000,
  });
}

function notesPage(of: NotesOf, page: number) {
  const query = { page, size: 100 };
  return "group" in of
    ? api.GET("/api/reflection-groups/{id}/notes", { params: { path: { id: of.group }, query } })
    : api.GET("/api/my-consultation/notes", { ...byLink(of.secret), params: { query } });
}

/** What was prepared for a consultation, or by those of one of its groups. */
export function preparationsQuery(id: string, group?: string) {
  return queryOptions({
    queryKey: ["consultations", id, "preparations", group ?? ""],
    queryFn: () =>
      every((page) =>
        found(
          api.GET("/api/consultations/{id}/preparations", {
            params: { path: { id }, query: { page, size: 100, ...(group && { group }) } },
          }),
        ),
      ),
    staleTime: 0,
  });
}

/** The group in which one is; null while one is in none. */
export function myGroupQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-consultation", secret, "group"],
    queryFn: async (): Promise<MyReflectionGroup | null> => {
      try {
        return await found(api.GET("/api/my-consultation/group", byLink(secret)));
      } catch (error) {
        if (error instanceof ProblemError && error.problem.code === "not-found") return null;
        throw error;
      }
    },
    enabled: secret !== "",
    staleTime: 0,
  });
}

/** What one prepares. */
export function myPreparationsQuery(secret: string) {
  return queryOptions({
    queryKey: ["my-consultation", secret, "preparations"],
    queryFn: () => found(api.GET("/api/my-consultation/preparations", byLink(secret))),
    staleTime: 0,
  });
}
