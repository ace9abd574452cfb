import type { components } from "./schema";

type Schemas = components["schemas"];

/** An evaluation for who may answer it: what it is about, and what it asks. */
export type MyEvaluation = Schemas["MyEvaluation"];
export type AskedAttribute = MyEvaluation["attributes"][number];
/** What somebody answers, all at once. */
export type EvaluationAnswerForm = Schemas["EvaluationAnswerForm"];
