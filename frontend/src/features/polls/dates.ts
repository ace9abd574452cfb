import type { MeetingMode, ProposedGroups } from "#/shared/api/polls";
import { clockTime, dayInBrussels } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** A date as it is typed. */
export type ToldDate = {
  key: string;
  day: string;
  start: string;
  mode: MeetingMode;
  name: string;
  street: string;
  postalCode: string;
  commune: string;
  onlineLink: string;
};
export type ToldDates = { dates: ToldDate[]; answersForgotten: boolean };

/** What is proposed, as the form shows it. */
export function datesOf({ groups }: ProposedGroups): ToldDates {
  const dates = groups.map(({ id, startsAt, mode, whereabouts }) => ({
    ...{ key: id, day: dayInBrussels(startsAt), start: clockTime(startsAt), mode },
    ...{ name: whereabouts.name ?? "", street: whereabouts.street ?? "" },
    ...{ postalCode: whereabouts.postalCode ?? "", commune: whereabouts.commune ?? "" },
    onlineLink: whereabouts.onlineLink ?? "",
  }));
  return { dates, answersForgotten: false };
}

/** One more date: where and how the last one is, a week later. */
export function nextDate(dates: ToldDate[], key: string): ToldDate {
  const last = dates.at(-1);
  const place = { name: "", street: "", postalCode: "", commune: "", onlineLink: "" };
  if (!last) return { key, day: "", start: "14:00", mode: "ON_SITE", ...place };
  return { ...last, key, day: last.day && inAWeek(last.day) };
}

function inAWeek(day: string): string {
  const then = new Date(`${day}T12:00:00Z`);
  then.setUTCDate(then.getUTCDate() + 7);
  return then.toISOString().slice(0, 10);
}

/** What is sent of the dates; a place says nothing at a distance, a link nothing on site. */
export function datesSent({ dates, answersForgotten }: ToldDates) {
  return {
    groups: dates.map(({ day, start, mode, ...told }) => ({
      ...{ day, start, mode },
      whereabouts: {
        name: onSite(mode, told.name),
        street: onSite(mode, told.street),
        postalCode: onSite(mode, told.postalCode),
        commune: onSite(mode, told.commune),
        onlineLink: mode === "REMOTE" ? told.onlineLink.trim() || null : null,
      },
    })),
    answersForgotten,
  };
}

function onSite(mode: MeetingMode, told: string): string | null {
  return mode === "ON_SITE" ? told.trim() || null : null;
}

/** What a date needs before it can be sent at all. */
export function missingInDates({ dates }: ToldDates): FormFault[] {
  return dates.flatMap(({ day, start }, i) =>
    day && start ? [] : [{ id: fieldId(`/groups/${i}/day`), message: m.polls_date_missing() }],
  );
}
