import type { When } from "#/shared/api/types";

/** An event as calendars on the web take it from an address. */
export type CalendarEntry = { title: string; when: When; place: string; page: string };

/** The address of a feed with a list's filters, in one language. */
export function calendarFile(filters: Record<string, string | string[] | undefined>, titles: string): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    for (const one of [value ?? []].flat()) parameters.append(name, one);
  parameters.set("titles", titles.toUpperCase());
  return `/api/events.ics?${parameters}`;
}

/** An address that opens Google's form with the event in it: nothing is sent before one follows it. */
export function googleLink({ title, when, place, page }: CalendarEntry): string {
  const dates = [when.start, ends(when)].map((moment) => compact(moment)).join("/");
  const parameters = new URLSearchParams({
    action: "TEMPLATE",
    text: title,
    dates,
    location: place,
    details: page,
  });
  return `https://calendar.google.com/calendar/render?${parameters}`;
}

/** An address that opens Outlook's form with the event in it. */
export function outlookLink({ title, when, place, page }: CalendarEntry): string {
  const parameters = new URLSearchParams({
    ...{ path: "/calendar/action/compose", rru: "addevent" },
    ...{ subject: title, startdt: when.start, enddt: ends(when), location: place, body: page },
  });
  if (when.precision === "DAY") parameters.set("allday", "true");
  return `https://outlook.office.com/calendar/0/deeplink/compose?${parameters}`;
}

/** When it is over, exclusive as calendars count days; an hour that is not known is the one of the start. */
function ends({ precision, start, end }: When): string {
  if (precision === "TIME") return end ?? start;
  const day = new Date(`${end ?? start}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + 1);
  return day.toISOString().slice(0, "2026-01-19".length);
}

/** « 20260119 » or « 20260119T080000Z ». */
function compact(moment: string): string {
  if (!moment.includes("T")) return moment.replaceAll("-", "");
  return new Date(moment).toISOString().replace(/[-:]|\.\d+/g, "");
}
