/** The days that opening hours are told for, public holidays last, as OpenStreetMap writes them. */
export const days = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su", "PH"] as const;

export type Day = (typeof days)[number];

/** From when until when it is open; empty while it is being typed. */
export type Span = { from: string; to: string };

/** The spans of each day: none when it is closed; a day that is not there is as the others (public holidays only). */
export type Week = { [day in Day]?: Span[] };

const rule = /^(?:([A-Za-z,\- ]+?)\s+)?(off|closed|\d[\d:,\- ]*)$/;
const span = /^(\d{1,2}:\d{2})-(\d{1,2}:\d{2})$/;
const always = "00:00-24:00";

/** Reads opening hours in OpenStreetMap's syntax; undefined when they say more than days and hours. */
export function readWeek(osm: string): Week | undefined {
  const week: Week = {};
  for (const part of osm
    .replace("24/7", always)
    .split(";")
    .map((each) => each.trim())
    .filter(Boolean)) {
    const [, named, times = ""] = rule.exec(part) ?? [];
    const chosen = named ? daysIn(named) : [...days];
    const spans = /off|closed/.test(times) ? [] : spansIn(times);
    if (!chosen || !spans) return undefined;
    for (const day of chosen) week[day] = spans;
  }
  return week;
}

/** Writes opening hours in OpenStreetMap's syntax: what is alike stands together; what is being typed is left out. */
export function writeWeek(week: Week): string {
  const rules: { days: Day[]; times: string }[] = [];
  for (const day of days) {
    const times = timesOf(week[day]);
    const alike = rules.find((each) => each.times === times && day !== "PH");
    if (alike) alike.days.push(day);
    else if (times) rules.push({ days: [day], times });
  }
  return rules.map(({ days: together, times }) => `${namesOf(together)} ${times}`).join("; ");
}

/** Whether some span is typed by half. */
export function isUnfinished(week: Week): boolean {
  return days.some((day) => week[day]?.some(({ from, to }) => !from || !to));
}

/** A time of the day as people type it, « 9 », « 9h30 », « 09.30 »; empty when it is none, or not yet. */
export function readTime(typed: string): string {
  const [, hours = "", minutes = "00"] = /^(\d{1,2}?)(?:[:.h ]?(\d{2})|[:.h])?$/i.exec(typed.trim()) ?? [];
  return hours && Number(hours) < 24 && Number(minutes) < 60 ? `${hours.padStart(2, "0")}:${minutes}` : "";
}

function daysIn(named: string): Day[] | undefined {
  const chosen: Day[] = [];
  for (const range of named.replaceAll(" ", "").split(",")) {
    const [first, last = first] = range.split("-").map((each) => days.indexOf(each as Day));
    if (first === undefined || last === undefined || first < 0 || last < 0) return undefined;
    // A range may go over Sunday: « Sa-Mo ».
    for (let i = first; ; i = (i + 1) % 7) {
      chosen.push(days[i] as Day);
      if (i === last || chosen.length > days.length) break;
    }
  }
  return chosen;
}

function spansIn(times: string): Span[] | undefined {
  const spans = times
    .replaceAll(" ", "")
    .split(",")
    .map((each) => span.exec(each))
    .map((found) => found && { from: padded(found[1]), to: padded(found[2]) });
  return spans.every((each) => each !== null) ? spans : undefined;
}

/** As a field for times wants it: midnight at the end of a day is its first minute there. */
function padded(time = ""): string {
  return time === "24:00" ? "00:00" : time.padStart(5, "0");
}

/** What is written of a day: nothing when nothing is said of it. */
function timesOf(spans: Span[] | undefined): string {
  const whole = spans?.filter(({ from, to }) => from && to) ?? [];
  if (spans?.length === 0) return "off";
  return whole.map(({ from, to }) => `${from}-${to === "00:00" ? "24:00" : to}`).join(",");
}

function namesOf(together: Day[]): string {
  const runs: Day[][] = [];
  for (const day of together) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run && before && days.indexOf(day) === days.indexOf(before) + 1) run.push(day);
    else runs.push([day]);
  }
  return runs.map((run) => (run.length > 2 ? `${run[0]}-${run.at(-1)}` : run.join(","))).join(",");
}
