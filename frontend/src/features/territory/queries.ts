import { queryOptions } from "@tanstack/react-query";
import { api, found } from "#/shared/api/client";
import { every } from "#/shared/api/every";
import { compare } from "#/shared/i18n/format";
import { words } from "#/shared/i18n/text";

/** The bassin in which a postal code lies, or those in which it may. */
export function bassinOfQuery(postalCode: string) {
  return queryOptions({
    queryKey: ["localities", postalCode],
    queryFn: () => found(api.GET("/api/localities", { params: { query: { postalCode } } })),
  });
}

/** Every assignment, by commune part and then by its first day. */
export const assignmentsQuery = queryOptions({
  queryKey: ["assignments"],
  queryFn: async () => {
    const assignments = await every((page) =>
      found(api.GET("/api/assignments", { params: { query: { page, size: 100 } } })),
    );
    return assignments.toSorted(
      (a, b) => compare(words(a.locality), words(b.locality)) || a.from.localeCompare(b.from),
    );
  },
});

/** One assignment as it stands now. */
export function assignmentQuery(id: string) {
  return queryOptions({
    queryKey: ["assignments", id],
    queryFn: () => found(api.GET("/api/assignments/{id}", { params: { path: { id } } })),
  });
}

/** The days, from today on, on which a commune part lies in no bassin. */
export const gapsQuery = queryOptions({
  queryKey: ["assignments", "gaps"],
  queryFn: () =>
    every((page) => found(api.GET("/api/assignments/gaps", { params: { query: { page, size: 100 } } }))),
});
