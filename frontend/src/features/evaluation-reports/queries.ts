import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import { every } from "#/shared/api/every";

/** The report as it is today. */
export function reportQuery(id: string) {
  return queryOptions({
    queryKey: ["evaluations", id, "report"],
    queryFn: () => reportNow(id),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** A report as it stands now, for who would write over it. */
export function reportNow(id: string) {
  return found(api.GET("/api/evaluations/{id}/report", { params: { path: { id } } }));
}

/** What was chosen of what people wrote, in the order in which it was. */
export function verbatimsQuery(id: string) {
  return queryOptions({
    queryKey: ["evaluations", id, "verbatims"],
    queryFn: () =>
      every((page) =>
        found(
          api.GET("/api/evaluations/{id}/verbatims", {
            params: { path: { id }, query: { page, size: 100 } },
          }),
        ),
      ),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** A verbatim as it stands now, for who would write over it. */
export function verbatimNow(id: string, verbatimId: string) {
  return found(
    api.GET("/api/evaluations/{id}/verbatims/{verbatimId}", { params: { path: { id, verbatimId } } }),
  );
}

/** Which open answers are looked for. */
export type Sought = { question: string; text: string };

/** How many open answers are shown at first, and at most. */
export const wordsAtOnce = { first: 20, most: 100 };

/** The open answers that may be quoted and are not. What is looked for stays out of addresses. */
export function quotableQuery(id: string, { question, text }: Sought, size: number) {
  return queryOptions({
    queryKey: ["evaluations", id, "quotable", question, text, size],
    queryFn: () =>
      found(
        api.POST("/api/evaluations/{id}/quotable-words/search", {
          params: { path: { id }, query: { size } },
          body: { question: question || null, text: text.trim() || null },
        }),
      ),
    placeholderData: keepPreviousData,
    staleTime: 0,
  });
}

/** How an evaluation that was held elsewhere was answered. */
export function totalsQuery(id: string) {
  return queryOptions({
    queryKey: ["evaluations", id, "totals"],
    queryFn: () => totalsNow(id),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** The totals as they stand now, for who would write over them. */
export function totalsNow(id: string) {
  return found(api.GET("/api/evaluations/{id}/totals", { params: { path: { id } } }));
}
