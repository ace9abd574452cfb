import type { components } from "./schema";

type Schemas = components["schemas"];

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
/** A time at which one visits an open door. */
export type DoorSlot = Schemas["Slot"];
