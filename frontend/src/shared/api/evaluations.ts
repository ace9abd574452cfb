import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "./client";
import type { components } from "./schema";
import type { Whole } from "./types";

type Schemas = components["schemas"];

/** What people say of something that they took part in, for its team. */
export type Evaluation = Schemas["Evaluation"];
export type EvaluationItem = Schemas["EvaluationItem"];
export type EvaluationForm = Whole<Schemas["EvaluationForm"]>;
export type EvaluationState = Schemas["EvaluationState"];
export type EvaluationSubject = Schemas["EvaluationSubject"];
/** How many of those who were there answered. */
export type EvaluationRate = Schemas["EvaluationRate"];
export type ResponseRate = Schemas["ResponseRate"];
/** The rates of those who took part, of those who presented, and of both. */
export type ResponseRates = Schemas["ResponseRates"];

/** One evaluation. It opens and closes by itself: it is asked for anew each time. */
export function evaluationQuery(id: string) {
  return queryOptions({
    queryKey: ["evaluations", id],
    queryFn: () => found(api.GET("/api/evaluations/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}

/** How many answered, and how many were asked. */
export function evaluationRateQuery(id: string) {
  return queryOptions({
    queryKey: ["evaluations", id, "rate"],
    queryFn: () => found(api.GET("/api/evaluations/{id}/rate", { params: { path: { id } } })),
    staleTime: 0,
  });
}
