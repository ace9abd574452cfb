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
/** A question as it is read beside its answers. */
export type EvaluationQuestion = Schemas["EvaluationQuestion"];
/** The same question in the evaluations that asked it. */
export type EvaluationComparison = Schemas["EvaluationComparison"];
export type ComparedEvaluation = Schemas["ComparedEvaluation"];
/** How attendance and satisfaction went. */
export type EvaluationTrendItem = Schemas["EvaluationTrendItem"];
export type EvaluationPeriod = Schemas["EvaluationPeriod"];
