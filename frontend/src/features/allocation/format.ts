import type { Allocation, AllocationNumbers, Choice } from "#/shared/api/opendoors";
import type { Job } from "#/shared/api/types";
import { clockTime, dayInBrussels, formatDay, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";

const states: Record<Allocation["state"], () => string> = {
  AHEAD: m.allocation_state_ahead,
  READY: m.allocation_state_ready,
  RUNNING: m.allocation_state_running,
  DONE: m.allocation_state_done,
  MISSED: m.allocation_state_missed,
};

/** How far it is. */
export function stateInWords(state: Allocation["state"]): string {
  return states[state]();
}

/** « lundi 5 octobre 2026, 09:00 – 10:30 ». */
export function whenInWords({ start, end }: Choice["when"]): string {
  const hours = { from: clockTime(start), to: clockTime(end ?? start) };
  return m.allocation_slot_when({ day: formatDay(dayInBrussels(start)), ...hours });
}

/** The numbers that a trial's job tells; undefined while it tells none. */
export function numbersOf({ result }: Pick<Job, "result">): AllocationNumbers | undefined {
  if (!result || result.people === undefined) return undefined;
  const { people, served = 0, choices = 0, visits = 0 } = result;
  const byRank: number[] = [];
  for (let rank = 1; result[`rank${rank}`] !== undefined; rank++) byRank.push(result[`rank${rank}`] ?? 0);
  return { people, served, choices, visits, byRank };
}

/** A choice with what became of it, in one line. */
export function choiceInWords(choice: Choice): string {
  const { rank, title, when } = choice;
  const said = m.allocation_choice({
    rank: String(rank),
    title: words(title),
    when: whenInWords(when),
  });
  const outcome = outcomeInWords(choice);
  return outcome ? m.allocation_said({ choice: said, outcome }) : said;
}

function outcomeInWords({ outcome, because }: Choice): string {
  if (outcome === null) return "";
  if (outcome === "OVERLAPS")
    return m.allocation_outcome_overlaps({ visits: formatList(because.map((each) => words(each))) });
  return {
    GIVEN: m.allocation_outcome_given,
    KEPT: m.allocation_outcome_kept,
    FULL: m.allocation_outcome_full,
    GONE: m.allocation_outcome_gone,
  }[outcome]();
}
