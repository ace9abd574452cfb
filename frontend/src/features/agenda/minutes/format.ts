import type { EventMinutes, EventMinutesForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** What each field of the minutes is called. */
export const minutesLabels: Record<keyof EventMinutesForm, () => string> = {
  text: m.agenda_minutes_text,
  decisions: m.agenda_minutes_decisions,
  audience: m.agenda_minutes_audience,
  state: m.agenda_minutes_state,
};

/** The minutes as they are edited; those that nobody has written begin as a draft that few read. */
export function formOf({ text, decisions, audience, state }: EventMinutes): EventMinutesForm {
  return { text: text ?? noText, decisions, audience: audience ?? "CIRCLE", state: state ?? "DRAFT" };
}

/** What must be there before the minutes are saved. */
export function missingInMinutes({ text }: EventMinutesForm): FormFault[] {
  return words(text) ? [] : [{ id: fieldId("/text"), message: m.agenda_minutes_missing() }];
}

/** A line of a text that was written anew: it stayed, came or went. */
export type ComparedLine = { kind: "same" | "added" | "gone"; line: string };

/** What became of a text, line by line, in the order in which one reads it: what went before what came for it. */
export function compared(before: string, after: string): ComparedLine[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  const common = lengthsOfCommon(old, now);
  const lines: ComparedLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && old[i] === now[j]) {
      lines.push({ kind: "same", line: old[i++] ?? "" });
      j++;
    } else if (j === now.length || (i < old.length && at(common, i + 1, j) >= at(common, i, j + 1))) {
      lines.push({ kind: "gone", line: old[i++] ?? "" });
    } else lines.push({ kind: "added", line: now[j++] ?? "" });
  }
  return lines;
}

function linesOf(text: string): string[] {
  return text.split("\n").filter((line) => line.trim() !== "");
}

/** How many lines two texts have in common from each place on. */
function lengthsOfCommon(old: string[], now: string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(now.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      const row = lengths[i] ?? [];
      row[j] =
        old[i] === now[j]
          ? at(lengths, i + 1, j + 1) + 1
          : Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
    }
  }
  return lengths;
}

function at(lengths: number[][], i: number, j: number): number {
  return lengths[i]?.[j] ?? 0;
}
