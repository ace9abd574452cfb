import type {
  Assignment,
  AssignmentCondition,
  AssignmentGoal,
  AssignmentGoalReached,
  AssignmentItem,
  AssignmentProposed,
  Placement,
  PlacementInstead,
} from "#/shared/api/assignments";
import { compare, formatInstant, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";

type Known = Pick<Assignment, "proposed" | "people">;

const goals: Record<AssignmentGoal, () => string> = {
  PLACED: m.assignments_goal_placed,
  MOVED: m.assignments_goal_moved,
  IF_NEEDED: m.assignments_goal_if_needed,
  EVEN: m.assignments_goal_even,
  MIXED: m.assignments_goal_mixed,
  WISHES: m.assignments_goal_wishes,
};

/** What a goal counts. */
export function goalInWords(goal: AssignmentGoal): string {
  return goals[goal]();
}

const most: AssignmentGoal[] = ["PLACED", "WISHES"];

/** Whether nothing better can be; else how much better it might. */
export function proofInWords({ goal, value, bound }: AssignmentGoalReached): string {
  if (bound === null) return m.assignments_goal_open();
  if (bound === value) return m.assignments_goal_proven();
  const told = { bound: String(bound) };
  return most.includes(goal) ? m.assignments_goal_most(told) : m.assignments_goal_least(told);
}

/** An assignment in a list of them: when it was made, and how many it places. */
export function itemInWords({
  madeAt,
  placed,
  people,
  state,
  fromId,
  fixedAt,
}: Omit<AssignmentItem, "id">): string {
  const when = formatInstant(madeAt);
  if (state === "RUNNING") return m.assignments_item_running({ when });
  const run = m.assignments_run_of({ when, placed: String(placed), people: String(people) });
  if (fixedAt) return m.assignments_item_fixed({ run });
  if (fromId) return m.assignments_item_hand({ run });
  return state === "STOPPED" ? m.assignments_item_stopped({ run }) : run;
}

/** Who is mailed when groups are fixed: everybody the first time, then those alone whose group changes. */
export function fixingInWords(assignment: Known): string {
  const { people } = assignment;
  if (groupedBefore(assignment)) {
    const changed = people.filter(({ current, proposedId }) => current !== proposedId);
    return m.assignments_fix_again_consequence({ count: changed.length });
  }
  const placed = people.filter(({ proposedId }) => proposedId !== null).length;
  return m.assignments_fix_consequence({
    placed: String(placed),
    unplaced: String(people.length - placed),
  });
}

/** What became of an assignment that is fixed. */
export function fixedInWords(assignment: Known): string {
  return groupedBefore(assignment) ? m.assignments_fixed_again() : m.assignments_fixed();
}

/** Whether there were groups already when it was made. */
function groupedBefore({ people }: Pick<Known, "people">): boolean {
  return people.some(({ current }) => current !== null);
}

/** « 19 janvier 2026 à 14:00 · sur place ». */
export function groupInWords({ startsAt, mode }: Pick<AssignmentProposed, "startsAt" | "mode">): string {
  const said = mode === "REMOTE" ? m.assignments_mode_remote() : m.assignments_mode_on_site();
  return m.assignments_group({ date: formatInstant(startsAt), mode: said });
}

/** A proposed group by its date. */
export function dateOf({ proposed }: Pick<Known, "proposed">, id: string | null): string {
  const group = proposed.find((each) => each.id === id);
  return group ? groupInWords(group) : m.assignments_unknown();
}

/** Somebody by their name. */
export function nameOf({ name }: Pick<Placement, "name">): string {
  return name ?? m.assignments_erased();
}

/** Those of these ids, by their names. */
function namesOf({ people }: Pick<Known, "people">, ids: string[]): string {
  const names = people.filter(({ participantId }) => ids.includes(participantId)).map(nameOf);
  return formatList(names.sort(compare));
}

/** Whether they can at the date at which they are. */
export function answerInWords({ proposedId, yes, ifNeeded }: Placement): string {
  if (proposedId === null) return m.assignments_unknown();
  if (yes.includes(proposedId)) return m.assignments_answer_yes();
  return ifNeeded.includes(proposedId) ? m.assignments_answer_if_needed() : m.assignments_answer_no();
}

/** Why somebody is where they are. */
export function reasonInWords(known: Known, { why, others }: Placement): string {
  const said = others
    .map((each) => m.assignments_instead({ date: dateOf(known, each.proposedId), why: insteadInWords(each) }))
    .join(" ; ");
  switch (why) {
    case "LOCKED":
      return m.assignments_why_locked();
    case "ONLY_DATE":
      return m.assignments_why_only_date();
    case "BEST":
      return m.assignments_why_best({ count: String(others.length + 1), others: said });
    case "NO_DATE":
      return m.assignments_why_no_date();
    case "UNPLACED":
      return m.assignments_why_unplaced({ others: said });
    case "BY_HAND":
      return m.assignments_why_by_hand();
  }
}

const worse: Record<AssignmentGoal, () => string> = {
  PLACED: m.assignments_instead_placed,
  MOVED: m.assignments_instead_moved,
  IF_NEEDED: m.assignments_instead_if_needed,
  EVEN: m.assignments_instead_even,
  MIXED: m.assignments_instead_mixed,
  WISHES: m.assignments_instead_wishes,
};

function insteadInWords({ broken, worse: goal, better }: PlacementInstead): string {
  if (broken === "LARGEST") return m.assignments_instead_full();
  if (broken === "SMALLEST") return m.assignments_instead_small();
  if (broken === "GROUPS_AT_MOST") return m.assignments_instead_groups();
  if (broken === "APART") return m.assignments_instead_apart();
  if (broken === "ORGANISATION") return m.assignments_instead_organisation();
  if (broken) return m.assignments_instead_rule();
  if (better) return m.assignments_instead_better();
  return goal ? worse[goal]() : m.assignments_instead_same();
}

/** A condition in words. */
export function conditionInWords(known: Known, { rule, people, proposedId }: AssignmentCondition): string {
  const names = namesOf(known, people);
  const date = dateOf(known, proposedId);
  switch (rule) {
    case "FREE":
      return proposedId ? m.assignments_rule_free({ names, date }) : onlyFree(known, people);
    case "LOCK":
      return m.assignments_rule_lock({ names, date });
    case "APART":
      return m.assignments_rule_apart({ names });
    case "ORGANISATION":
      return m.assignments_rule_organisation({ names });
    case "LARGEST": {
      const largest = known.proposed.find(({ id }) => id === proposedId)?.largest ?? 0;
      return m.assignments_rule_largest({ date, largest: String(largest) });
    }
    case "SMALLEST":
      return m.assignments_rule_smallest();
    case "GROUPS_AT_MOST":
      return m.assignments_rule_groups_at_most();
  }
}

/** Who is free at the same dates is told of together. */
function onlyFree(known: Known, ids: string[]): string {
  const names = namesOf(known, ids);
  const dates = datesOf(known, ids[0]);
  if (dates.length === 0) return m.assignments_free_never({ names });
  return m.assignments_free_only({ names, dates: formatList(dates.map((id) => dateOf(known, id))) });
}

function datesOf({ proposed, people }: Known, id: string | undefined): string[] {
  const person = people.find(({ participantId }) => participantId === id);
  const can = [...(person?.yes ?? []), ...(person?.ifNeeded ?? [])];
  return proposed.map((each) => each.id).filter((each) => can.includes(each));
}

export type ClashLine = { key: string; condition: string; placed: string };

/** What clashes, line by line; people who are free at the same dates stand in one. */
export function clashLines(known: Known & Pick<Assignment, "clash">): ClashLine[] {
  const lines = new Map<string, { condition: AssignmentCondition; placed: Set<number | null> }>();
  for (const { condition, placed } of known.clash) {
    const key =
      condition.rule === "FREE"
        ? `FREE ${datesOf(known, condition.people[0]).join(" ")}`
        : `${condition.rule} ${condition.people.join(" ")} ${condition.proposedId}`;
    const line = lines.get(key) ?? { condition: { ...condition, people: [] }, placed: new Set() };
    line.condition.people = [...line.condition.people, ...condition.people];
    line.placed.add(placed);
    lines.set(key, line);
  }
  return [...lines].map(([key, { condition, placed }]) => ({
    key,
    condition: conditionInWords(known, condition),
    placed: placedInWords(condition.people.length > 1 && condition.rule === "FREE", [...placed]),
  }));
}

function placedInWords(each: boolean, placed: (number | null)[]): string {
  const numbers = placed.filter((count) => count !== null);
  if (numbers.length === 0) return m.assignments_unknown();
  const said = [...new Set([Math.min(...numbers), Math.max(...numbers)])].join(" – ");
  return each ? m.assignments_free_each({ placed: said }) : said;
}
