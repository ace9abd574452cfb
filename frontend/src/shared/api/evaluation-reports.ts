import type { components } from "./schema";

type Schemas = components["schemas"];

/** What somebody wrote, as the evaluation's team quotes it. */
export type Verbatim = Schemas["Verbatim"];
export type VerbatimForm = Required<Schemas["VerbatimForm"]>;
/** An open answer that its writer lets a team quote. */
export type QuotableWords = Schemas["QuotableWords"];
/** What everybody may read of it. */
export type QuotedVerbatim = Schemas["QuotedVerbatim"];
/** What an evaluation tells of itself. */
export type EvaluationReport = Schemas["EvaluationReport"];
export type ReportedQuestion = EvaluationReport["sections"][number]["questions"][number];
/** How an evaluation that was held elsewhere was answered. */
export type EvaluationTotals = Schemas["EvaluationTotals"];
export type EvaluationTotalsForm = Schemas["EvaluationTotalsForm"];
