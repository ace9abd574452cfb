import type { components } from "./schema";

type Schemas = components["schemas"];

/** Who of a consultation is in which group, and why. */
export type Assignment = Schemas["Assignment"];
export type AssignmentItem = Schemas["AssignmentItem"];
export type AssignmentRight = Schemas["AssignmentRight"];
/** How far a goal is reached. */
export type AssignmentGoal = Schemas["AssignmentGoal"];
export type AssignmentGoalReached = Schemas["AssignmentGoalReached"];
/** A rule, as it holds for some people or one proposed group. */
export type AssignmentCondition = Schemas["AssignmentCondition"];
export type AssignmentRelaxation = Schemas["AssignmentRelaxation"];
export type AssignmentMoveCost = Schemas["AssignmentMoveCost"];
/** Where somebody is, and what would be if they were elsewhere. */
export type Placement = Schemas["Placement"];
export type PlacementInstead = Schemas["PlacementInstead"];
export type AssignmentProposed = Schemas["AssignmentProposed"];
