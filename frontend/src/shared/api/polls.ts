import type { components } from "./schema";
import type { Whole } from "./types";

type Schemas = components["schemas"];

/** What a poll asks about, for the team, and one date of it. */
export type ProposedGroups = Schemas["ProposedGroups"];
export type ProposedGroup = Schemas["ProposedGroup"];
export type ProposedGroupForm = Whole<Schemas["ProposedGroupForm"]>;
export type MeetingMode = Schemas["MeetingMode"];
/** Whether somebody can come; who says nothing cannot. */
export type PollAnswer = Schemas["PollAnswer"];
export type PollTally = Schemas["PollTally"];
export type GivenAnswer = Schemas["GivenAnswer"];
/** Somebody who is interested, for the team. */
export type Participant = Schemas["ConsultationParticipant"];
export type ParticipantRole = Schemas["ParticipantRole"];
export type ParticipantSearch = Schemas["ParticipantSearchForm"];
/** Two people who would rather be together, or are to be apart. */
export type Pair = Schemas["Pair"];
export type PairKind = Schemas["PairKind"];
/** A consultation for somebody who is interested: all that is held of them. */
export type MyConsultation = Schemas["MyConsultation"];
export type AskedGroup = Schemas["AskedGroup"];
