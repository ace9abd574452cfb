import { queryOptions } from "@tanstack/react-query";
import { api, found, nothingToShow } from "./client";
import type { components } from "./schema";
import type { Whole } from "./types";

type Schemas = components["schemas"];

/** What people are asked: a template, or what one evaluation asks. */
export type Questionnaire = Schemas["Questionnaire"];
export type QuestionnaireItem = Schemas["QuestionnaireItem"];
export type QuestionnaireForm = Whole<Schemas["QuestionnaireForm"]>;
export type NewQuestionnaireForm = Whole<Schemas["NewQuestionnaireForm"]>;
/** What a version of it says. */
export type Content = Schemas["QuestionnaireContent"];
export type Section = Content["sections"][number];
export type Question = Section["questions"][number];
export type QuestionKind = Question["kind"];
export type Choice = Question["choices"][number];
export type Attribute = Content["attributes"][number];

/** One questionnaire, with what it says now. */
export function questionnaireQuery(id: string) {
  return queryOptions({
    queryKey: ["questionnaires", id],
    queryFn: () => found(api.GET("/api/questionnaires/{id}", { params: { path: { id } } })),
    staleTime: 0,
    throwOnError: nothingToShow,
  });
}
