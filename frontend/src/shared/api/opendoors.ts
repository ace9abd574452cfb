import type { components } from "./schema";
import type { Whole } from "./types";

type Schemas = components["schemas"];

/** A week in which services open their doors. */
export type Edition = Schemas["Edition"];
export type EditionItem = Schemas["EditionItem"];
export type EditionForm = Whole<Schemas["EditionForm"]>;
export type EditionPhase = Schemas["EditionPhase"];
/** A service that opens its doors. */
export type OpenDoor = Schemas["OpenDoor"];
export type OpenDoorItem = Schemas["OpenDoorItem"];
export type OpenDoorForm = Whole<Schemas["OpenDoorForm"]>;
export type OpenDoorState = Schemas["OpenDoorState"];
/** A time at which one visits it. */
export type Slot = Schemas["Slot"];
export type SlotForm = Whole<Schemas["SlotForm"]>;

/** A slot of an edition, as its programme tells it. */
export type ProgrammeSlot = Schemas["ProgrammeItem"];
/** From one visit of a day to the next, and whether there is time. */
export type VisitWay = Schemas["VisitWay"];
export type VisitReceipt = Schemas["VisitReceipt"];
export type Visit = Schemas["Visit"];
export type VisitRight = Schemas["VisitRight"];
export type MyProgramme = Schemas["MyProgramme"];
/** A slot that somebody ranked, and what the allocation made of it. */
export type Choice = Schemas["Choice"];
/** All that a visitor chose. */
export type MyChoices = Schemas["MyChoices"];
/** How far the fair allocation of an edition is. */
export type Allocation = Schemas["Allocation"];
export type AllocationNumbers = Schemas["AllocationNumbers"];
export type AllocationRight = Schemas["AllocationRight"];

/** An edition in numbers, as a whole and by parts. */
export type EditionFigures = Schemas["EditionFigures"];
export type EditionPart = Schemas["EditionPart"];
export type OpenDoorFigures = Schemas["OpenDoorFigures"];
export type ComparedEdition = Schemas["ComparedEdition"];
/** A service that people would visit, for those who run the edition; the same, for who wishes. */
export type WishedService = Schemas["WishedService"];
export type MyWish = Schemas["MyWish"];
export type Booklet = Schemas["Booklet"];
export type BookletDoor = Schemas["BookletDoor"];
