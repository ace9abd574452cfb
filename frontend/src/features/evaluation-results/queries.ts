import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "#/shared/api/client";
import { problemOf } from "#/shared/api/problem";
import type { ComparisonSearch, ResultsSearch } from "./filter";

/** How many open answers stand on the page at once. */
export const wordsAtOnce = 20;

/** What was answered to an evaluation, told apart by one thing at most. */
export function resultsQuery(id: string, { by }: ResultsSearch) {
  return queryOptions({
    queryKey: ["evaluations", id, "results", by ?? ""],
    queryFn: () =>
      found(api.GET("/api/evaluations/{id}/results", { params: { path: { id }, query: by ? { by } : {} } })),
    placeholderData: keepPreviousData,
    throwOnError: (error, query) => nothingToShow(error, query) && !isUnread(error),
  });
}

/** Whether there is nothing to read, as is foreseen: too few answered, or nothing is counted yet. */
export function isUnread(error: unknown): boolean {
  return ["evaluation-too-few-answers", "evaluation-not-counted"].includes(problemOf(error).code);
}

/** Which open answers are looked for. */
export type WordsChoice = { question: string; text: string; page: number };

/** What people wrote; what is looked for stands in no address. */
export function wordsQuery(id: string, { question, text, page }: WordsChoice) {
  return queryOptions({
    queryKey: ["evaluations", id, "words", { question, text, page }],
    queryFn: () =>
      found(
        api.POST("/api/evaluations/{id}/words/search", {
          params: { path: { id }, query: { page, size: wordsAtOnce } },
          body: { question: question || null, text: text || null },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** The questions that can be compared, by some words of them. */
export function comparableQuestionsQuery(q: string) {
  return queryOptions({
    queryKey: ["evaluation-comparisons", "questions", q],
    queryFn: () =>
      found(
        api.GET("/api/evaluation-comparisons/questions", {
          params: { query: { size: 20, ...(q.trim() && { q: q.trim() }) } },
        }),
      ),
    placeholderData: keepPreviousData,
  });
}

/** A question, wherever it was asked. */
export function comparisonQuery(question: string, search: ComparisonSearch) {
  const query = { question, ...filterOf(search) };
  return queryOptions({
    queryKey: ["evaluation-comparisons", query],
    queryFn: () => found(api.GET("/api/evaluation-comparisons", { params: { query } })),
    placeholderData: keepPreviousData,
    retry: false,
  });
}

/** How attendance and satisfaction went. */
export function trendsQuery(search: ComparisonSearch) {
  const query = { by: search.period ?? "YEAR", ...filterOf(search) };
  return queryOptions({
    queryKey: ["evaluation-trends", query],
    queryFn: () => found(api.GET("/api/evaluation-trends", { params: { query } })),
    placeholderData: keepPreviousData,
  });
}

function filterOf({ eventType, bassin, from, to }: ComparisonSearch) {
  return {
    ...(eventType && { eventType: [eventType] }),
    ...(bassin && { bassin: [bassin] }),
    ...(from && { from }),
    ...(to && { to }),
  };
}
