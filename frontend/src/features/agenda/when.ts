import type { Precision, When } from "#/shared/api/types";

/** When something happens, as one types it: what one precision asks for is kept while another is tried. */
export type TypedWhen = {
  /** How exactly it is known; NONE while it is to be defined. */
  precision: Precision | "NONE";
  date: string;
  time: string;
  endDate: string;
  endTime: string;
  month: string;
  year: string;
  endMonth: string;
  endYear: string;
};

/** How exactly a date may be known, the most exact first. */
export const precisions = ["TIME", "DAY", "MONTH", "YEAR", "NONE"] as const;

/** A date of which nothing is typed yet: most events have an hour. */
export const emptyWhen: TypedWhen = {
  ...{ precision: "TIME", date: "", time: "", endDate: "", endTime: "" },
  ...{ month: "", year: "", endMonth: "", endYear: "" },
};

/** Types a first day; its month and its year follow, for who then chooses to say no more. */
export function withDate(when: TypedWhen, date: string): TypedWhen {
  if (!date) return { ...when, date };
  return { ...when, date, month: date.slice(5, 7), year: date.slice(0, 4) };
}

/** A date of the API as the form shows it; an end that says no more than the start is left blank. */
export function typedWhen(when: When | null): TypedWhen {
  if (!when) return { ...emptyWhen, precision: "NONE" };
  const { precision, start, end } = when;
  if (precision === "TIME") {
    const from = clockOf(start);
    const until = end ? clockOf(end) : { date: "", time: "" };
    const typed = { ...emptyWhen, time: from.time, endTime: until.time };
    return withDate({ ...typed, endDate: until.date === from.date ? "" : until.date }, from.date);
  }
  if (precision === "DAY") {
    const endDate = end === start ? "" : (end ?? "");
    return withDate({ ...emptyWhen, precision, endDate }, start);
  }
  const [year = "", month = ""] = start.split("-");
  const [lastYear = "", lastMonth = ""] = (end ?? start).split("-");
  const endYear = lastYear === year ? "" : lastYear;
  if (precision === "YEAR") return { ...emptyWhen, precision, year, endYear };
  const endMonth = lastMonth === month && !endYear ? "" : lastMonth;
  return { ...emptyWhen, precision, year, month, endYear, endMonth };
}

/** What is sent of what is typed: only what its precision says. */
export function sentWhen(when: TypedWhen): When | null {
  const { precision, date, time, endDate, endTime, month, year, endMonth, endYear } = when;
  switch (precision) {
    case "NONE":
      return null;
    case "TIME":
      return {
        precision,
        start: brusselsInstant(date, time),
        end: endTime ? brusselsInstant(endDate || date, endTime) : null,
      };
    case "DAY":
      return { precision, start: date, end: endDate || null };
    case "MONTH":
      return {
        precision,
        start: `${year}-${month}-01`,
        end: endMonth ? `${endYear || year}-${endMonth}-01` : null,
      };
    case "YEAR":
      return { precision, start: `${year}-01-01`, end: endYear ? `${endYear}-01-01` : null };
  }
}

/** An hour on the clocks of Brussels as an instant with its offset; of the hour that comes twice in October, the first. */
export function brusselsInstant(date: string, time: string): string {
  const [summer, winter] = [`${date}T${time}:00+02:00`, `${date}T${time}:00+01:00`];
  const shown = clockOf(summer);
  return shown.date === date && shown.time === time ? summer : winter;
}

const clock = new Intl.DateTimeFormat("sv-SE", {
  timeZone: "Europe/Brussels",
  ...{ year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit" },
});

/** What the clocks of Brussels show at an instant; nothing when it is none. */
export function clockOf(instant: string): { date: string; time: string } {
  const moment = new Date(instant);
  if (Number.isNaN(moment.getTime())) return { date: "", time: "" };
  const [date = "", time = ""] = clock.format(moment).split(" ");
  return { date, time };
}

/** An instant as a field for a date and an hour holds it. */
export function typedInstant(instant: string | null): string {
  if (!instant) return "";
  const { date, time } = clockOf(instant);
  return `${date}T${time}`;
}

/** What is sent of such a field. */
export function sentInstant(typed: string): string | null {
  const [date, time] = typed.split("T");
  return date && time ? brusselsInstant(date, time) : null;
}
