import type { Choice, ProgrammeSlot } from "#/shared/api/opendoors";
import { clockTime, dayInBrussels, formatDay, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { missingInPerson, type Person, personLabels } from "#/shared/ui/person";

/** « lundi 5 octobre 2026, 09:00 – 10:30 ». */
export function whenInWords({ start, end }: ProgrammeSlot["when"]): string {
  const hours = { from: clockTime(start), to: clockTime(end ?? start) };
  return m.choices_when({ day: formatDay(dayInBrussels(start)), ...hours });
}

/** Which service one visits, and when. */
export function slotInWords(slot: ProgrammeSlot | undefined): string {
  if (!slot) return m.choices_gone();
  return m.choices_slot({ name: words(slot.serviceName), when: whenInWords(slot.when) });
}

/** What the allocation made of a choice, and why. */
export function outcomeInWords({ outcome, because }: Choice): string {
  if (outcome === null) return "";
  if (outcome === "OVERLAPS")
    return m.choices_outcome_overlaps({ visits: formatList(because.map((each) => words(each))) });
  return {
    GIVEN: m.choices_outcome_given,
    KEPT: m.choices_outcome_kept,
    FULL: m.choices_outcome_full,
    GONE: m.choices_outcome_gone,
  }[outcome]();
}

/** What one tells who chooses, as it is typed. */
export type Told = Person & {
  slotIds: string[];
  organisation: string;
};

export const toldLabels: Record<keyof Told, () => string> = {
  slotIds: m.choices_ranking,
  ...personLabels,
  organisation: m.choices_organisation,
};

/** What must be there before one sends it at all. */
export function missingInTold({ slotIds, name, email }: Told): FormFault[] {
  return [...missingInRanking({ slotIds }), ...missingInPerson({ name, email })];
}

export function missingInRanking({ slotIds }: Pick<Told, "slotIds">): FormFault[] {
  return slotIds.length > 0 ? [] : [{ id: fieldId("/slotIds"), message: m.choices_missing_slots() }];
}
