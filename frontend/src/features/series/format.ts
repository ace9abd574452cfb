import { formatDate, formatDateOfYear, formatList, formatWeekday } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { dayOfMonth, partsOf, type Rhythm, ruleOf } from "./rule";

/** A rule as people say it: « chaque mois, le 3e lundi »; a rule that nobody says so is called one of its own. */
export function ruleInWords(rule: string, first: string): string {
  const { UNTIL, COUNT, ...parts } = partsOf(rule);
  const said = rhythmInWords(parts, first);
  if (UNTIL)
    return m.series_until({
      said,
      date: formatDate(`${UNTIL.slice(0, 4)}-${UNTIL.slice(4, 6)}-${UNTIL.slice(6, 8)}`),
    });
  return COUNT ? m.series_times({ said, count: COUNT }) : said;
}

/** A rhythm that one chooses, for a series that begins on this day. */
export function choiceInWords(rhythm: Rhythm, first: string): string {
  if (rhythm === "DATES") return m.series_rhythm_dates();
  if (rhythm === "CUSTOM") return m.series_rhythm_custom();
  return ruleInWords(ruleOf(rhythm, first), first);
}

function rhythmInWords(parts: Record<string, string>, first: string): string {
  const { FREQ, INTERVAL = "1", BYDAY, BYMONTHDAY, ...others } = parts;
  const once = INTERVAL === "1";
  if (Object.keys(others).length > 0) return m.series_rule_own();
  if (FREQ === "WEEKLY" && !BYMONTHDAY) {
    const days = BYDAY ? formatList(BYDAY.split(",").map(weekdayInWords)) : formatWeekday(first, "long");
    return once ? m.series_every_week({ days }) : m.series_every_weeks({ count: INTERVAL, days });
  }
  if (FREQ === "MONTHLY") {
    const day = BYDAY ? nthInWords(BYDAY) : m.series_day({ day: BYMONTHDAY ?? String(dayOfMonth(first)) });
    if (!day || (BYDAY && BYMONTHDAY)) return m.series_rule_own();
    return once ? m.series_every_month({ day }) : m.series_every_months({ count: INTERVAL, day });
  }
  if (BYDAY || BYMONTHDAY) return m.series_rule_own();
  if (FREQ === "YEARLY" && once) return m.series_every_year({ day: formatDateOfYear(first) });
  if (FREQ === "DAILY") return once ? m.series_every_day() : m.series_every_days({ count: INTERVAL });
  return m.series_rule_own();
}

/** A day of each name: the first of January 2024 was a Monday. */
const dayNamed: Record<string, string> = {
  ...{ MO: "2024-01-01", TU: "2024-01-02", WE: "2024-01-03", TH: "2024-01-04" },
  ...{ FR: "2024-01-05", SA: "2024-01-06", SU: "2024-01-07" },
};

function weekdayInWords(code: string): string {
  const day = dayNamed[code];
  return day ? formatWeekday(day, "long") : code;
}

const ordinals: Record<string, (parts: { weekday: string }) => string> = {
  "1": m.series_first,
  "2": m.series_second,
  "3": m.series_third,
  "4": m.series_fourth,
  "5": m.series_fifth,
  "-1": m.series_last,
};

/** « le 3e lundi »; nothing for what names several. */
function nthInWords(byDay: string): string | undefined {
  const [, number = "", weekday = ""] = /^(-?\d)([A-Z]{2})$/.exec(byDay) ?? [];
  return ordinals[number]?.({ weekday: weekdayInWords(weekday) });
}
