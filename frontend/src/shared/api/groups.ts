import type { components } from "./schema";
import type { Whole } from "./types";

type Schemas = components["schemas"];

/** A reflection group, for its team. */
export type ReflectionGroup = Schemas["ReflectionGroup"];
export type ReflectionGroupRight = Schemas["ReflectionGroupRight"];
export type GroupMember = Schemas["GroupMember"];
export type AskedQuestion = Schemas["AskedQuestion"];
/** What somebody said in a group. */
export type GroupNote = Schemas["GroupNote"];
export type SessionPlan = Schemas["SessionPlan"];
export type SessionPlanForm = Whole<Schemas["SessionPlanForm"]>;
export type SessionPart = SessionPlanForm["items"][number];
export type TimedSessionPart = Schemas["TimedSessionPart"];
/** What was prepared of a question, for the team. */
export type PreparationItem = Schemas["PreparationItem"];
/** The same, for who prepares it. */
export type MyPreparations = Schemas["MyPreparations"];
export type PreparedQuestion = Schemas["PreparedQuestion"];
export type PreparationDraft = Schemas["PreparationDraft"];
export type MyReflectionGroup = Schemas["MyReflectionGroup"];
