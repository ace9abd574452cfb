import type { components } from "./schema";

type Schemas = components["schemas"];

/** Who of a consultation is in which group, and why. */
export type Assignment = Schemas["GroupAssignment"];
export type AssignmentItem = Schemas["GroupAssignmentItem"];
export type AssignmentRight = Schemas["GroupAssignmentRight"];
/** How far a goal is reached. */
export type AssignmentGoal = Schemas["GroupAssignmentGoal"];
export type AssignmentGoalReached = Schemas["GroupAssignmentGoalReached"];
/** A rule, as it holds for some people or one proposed group. */
export type AssignmentCondition = Schemas["GroupAssignmentCondition"];
export type AssignmentRelaxation = Schemas["GroupAssignmentRelaxation"];
export type AssignmentMoveCost = Schemas["GroupAssignmentMoveCost"];
/** Where somebody is, and what would be if they were elsewhere. */
export type Placement = Schemas["GroupPlacement"];
export type PlacementInstead = Schemas["GroupPlacementInstead"];
export type AssignmentProposed = Schemas["GroupAssignmentProposed"];
