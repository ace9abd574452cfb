import type { Series } from "#/shared/api/types";

/** How often a series takes place, as one chooses it; CUSTOM for a rule that is none of these, DATES for days told one by one. */
export type Rhythm =
  | "WEEKLY"
  | "FORTNIGHTLY"
  | "MONTHLY_WEEKDAY"
  | "MONTHLY_LAST"
  | "MONTHLY_DAY"
  | "YEARLY"
  | "DATES"
  | "CUSTOM";

/** A repetition as one types it: what one choice asks for is kept while another is tried. */
export type TypedRepetition = {
  rhythm: Rhythm;
  ends: "NEVER" | "UNTIL" | "COUNT";
  until: string;
  count: string;
  dates: { day: string }[];
  rule: string;
  registration: Series["registration"];
};

const weekdays = ["SU", "MO", "TU", "WE", "TH", "FR", "SA"];

/** The weekday of a day, as rules name it. */
export function weekdayOf(day: string): string {
  return weekdays[new Date(`${day}T12:00:00Z`).getUTCDay()] ?? "MO";
}

/** Which of its month's such weekdays a day is: the third Monday. */
export function numberInMonth(day: string): number {
  return Math.ceil(dayOfMonth(day) / 7);
}

export function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}

function isLastInMonth(day: string): boolean {
  const date = new Date(`${day}T12:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 7);
  return date.getUTCDate() <= 7;
}

/** What a series that begins on this day may be, the likeliest first; each takes place on that day. */
export function rhythmsFrom(first: string): Rhythm[] {
  return [
    ...(numberInMonth(first) < 5 ? (["MONTHLY_WEEKDAY"] as const) : []),
    ...(isLastInMonth(first) ? (["MONTHLY_LAST"] as const) : []),
    ...(["WEEKLY", "FORTNIGHTLY"] as const),
    // not every month has more days
    ...(dayOfMonth(first) <= 28 ? (["MONTHLY_DAY"] as const) : []),
    ...(["YEARLY", "DATES", "CUSTOM"] as const),
  ];
}

/** The rule of a rhythm, without its end. */
export function ruleOf(rhythm: Rhythm, first: string): string {
  const weekday = weekdayOf(first);
  switch (rhythm) {
    case "WEEKLY":
      return `FREQ=WEEKLY;BYDAY=${weekday}`;
    case "FORTNIGHTLY":
      return `FREQ=WEEKLY;INTERVAL=2;BYDAY=${weekday}`;
    case "MONTHLY_WEEKDAY":
      return `FREQ=MONTHLY;BYDAY=${numberInMonth(first)}${weekday}`;
    case "MONTHLY_LAST":
      return `FREQ=MONTHLY;BYDAY=-1${weekday}`;
    case "MONTHLY_DAY":
      return `FREQ=MONTHLY;BYMONTHDAY=${dayOfMonth(first)}`;
    case "YEARLY":
      return "FREQ=YEARLY";
    default:
      return "";
  }
}

/** A new series of an event, or one as it stands. */
export function typedRepetition(
  first: string,
  series?: Pick<Series, "rule" | "dates" | "registration">,
): TypedRepetition {
  const blank = { ends: "NEVER" as const, until: "", count: "", dates: [{ day: "" }], rule: "" };
  const [likeliest = "CUSTOM"] = rhythmsFrom(first);
  if (!series) return { ...blank, rhythm: likeliest, registration: "OCCURRENCE" };
  const { rule, dates, registration } = series;
  if (rule === null) return { ...blank, dates: dates.map((day) => ({ day })), rhythm: "DATES", registration };
  const { UNTIL, COUNT, ...rest } = partsOf(rule);
  const bare = written(rest);
  const known = rhythmsFrom(first).find((rhythm) => ruleOf(rhythm, first) === bare);
  if (!known) return { ...blank, rhythm: "CUSTOM", rule, registration };
  const until = UNTIL ? `${UNTIL.slice(0, 4)}-${UNTIL.slice(4, 6)}-${UNTIL.slice(6, 8)}` : "";
  const ends = UNTIL ? "UNTIL" : COUNT ? "COUNT" : "NEVER";
  return { ...blank, rhythm: known, ends, until, count: COUNT ?? "", registration };
}

/** What is sent of what is typed: a rule or days, and not both. */
export function sentRepetition(typed: TypedRepetition, first: string) {
  const { rhythm, ends, until, count, dates, rule, registration } = typed;
  if (rhythm === "DATES")
    return { rule: null, dates: dates.map(({ day }) => day).filter(Boolean), registration };
  if (rhythm === "CUSTOM") return { rule: rule.trim().replace(/^RRULE:/, ""), dates: [], registration };
  const end =
    ends === "UNTIL" ? `;UNTIL=${until.replaceAll("-", "")}` : ends === "COUNT" ? `;COUNT=${count}` : "";
  return { rule: ruleOf(rhythm, first) + end, dates: [], registration };
}

/** The parts of a rule by their names. */
export function partsOf(rule: string): Record<string, string> {
  return Object.fromEntries(rule.split(";").map((part) => part.split("=") as [string, string]));
}

function written(parts: Record<string, string>): string {
  return Object.entries(parts)
    .map(([name, value]) => `${name}=${value}`)
    .join(";");
}
