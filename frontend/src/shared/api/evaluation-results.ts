import type { components } from "./schema";

type Schemas = components["schemas"];

/** What was answered to an evaluation, in numbers that may be shown. */
export type EvaluationResults = Schemas["EvaluationResults"];
export type EvaluationAnswered = Schemas["EvaluationAnswered"];
export type EvaluationResultsGroup = Schemas["EvaluationResultsGroup"];
/** By what answers are told apart. */
export type EvaluationGrouping = Schemas["EvaluationGrouping"];
/** How a question was answered, by all or by those of a group. */
export type EvaluationTally = Schemas["EvaluationTally"];
export type EvaluationShare = Schemas["EvaluationShare"];
export type EvaluationQuestion = Schemas["EvaluationQuestion"];
/** How many of those who were expected to answer did. */
export type ResponseRate = Schemas["ResponseRate"];
/** The same question in the evaluations that asked it. */
export type EvaluationComparison = Schemas["EvaluationComparison"];
export type ComparedEvaluation = Schemas["ComparedEvaluation"];
/** How attendance and satisfaction went. */
export type EvaluationTrendItem = Schemas["EvaluationTrendItem"];
export type EvaluationPeriod = Schemas["EvaluationPeriod"];
