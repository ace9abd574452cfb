import type { components } from "./schema";
import type { Whole } from "./types";

type Schemas = components["schemas"];

/** What a consultation's team found in what was said, with how often it was raised. */
export type Finding = Schemas["Finding"];
export type ReflectionFindingForm = Whole<Schemas["FindingForm"]>;
/** Words of somebody, cut out of a note. */
export type Statement = Schemas["Statement"];
export type StatementForm = Whole<Schemas["StatementForm"]>;
export type CutNote = Schemas["CutNote"];
/** What is done about findings. */
export type ReflectionAction = Schemas["ReflectionAction"];
/** What a consultation tells of itself. */
export type ReflectionReport = Schemas["ReflectionReport"];
export type ReflectionReportSending = Schemas["ReflectionReportSending"];
