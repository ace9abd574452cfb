import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { type EventDraft, isTold } from "./draft";
import type { Reason } from "./mutations";
import type { TypedWhen } from "./when";

/** What each field of an event's form is called. */
export const fieldLabels: Record<keyof EventDraft, () => string> = {
  organisationId: m.agenda_form_organiser,
  coOrganisers: m.agenda_form_co_organisers,
  type: m.agenda_form_type,
  bassin: m.agenda_form_bassin,
  circleId: m.agenda_form_circle,
  title: m.agenda_form_title,
  description: m.agenda_form_description,
  themes: m.agenda_form_themes,
  missions: m.agenda_form_missions,
  languages: m.agenda_form_languages,
  when: m.agenda_form_when,
  place: m.agenda_form_place,
  onlineLink: m.agenda_form_online,
  programme: m.agenda_form_programme,
  capacity: m.agenda_form_capacity,
  ownRules: m.agenda_form_own_rules,
  registrationWindow: m.agenda_form_window,
  contacts: m.agenda_form_contacts,
};

/** What the form of a reason is called. */
export const reasonLabels: Record<keyof Reason, () => string> = { reason: m.agenda_act_reason };

/** What must be there before a form can be sent at all: the server would not even understand it without. */
export function missing(draft: EventDraft): FormFault[] {
  const faults: FormFault[] = [];
  const lack = (pointer: string, message: string) => faults.push({ id: fieldId(pointer), message });
  if (!draft.type) lack("/type", m.agenda_form_missing_type());
  if (!words(draft.title)) lack("/title", m.agenda_form_missing_title());
  if (!draft.bassin) lack("/bassin", m.agenda_form_missing_bassin());
  if (!draft.organisationId) lack("/organisationId", m.agenda_form_missing_organiser());
  for (const { pointer, message } of missingInWhen(draft.when)) lack(pointer, message);
  draft.programme.forEach((part, i) => {
    if (isTold(part) && !words(part.title)) lack(`/programme/${i}/title`, m.agenda_form_missing_part());
  });
  return faults;
}

/** What must be there before a reason can be sent. */
export function missingInReason({ reason }: Reason): FormFault[] {
  return words(reason) ? [] : [{ id: fieldId("/reason"), message: m.agenda_act_missing_reason() }];
}

function missingInWhen(when: TypedWhen): { pointer: string; message: string }[] {
  const faults: { pointer: string; message: string }[] = [];
  const lack = (pointer: string, message: string) => faults.push({ pointer, message });
  const byDay = when.precision === "TIME" || when.precision === "DAY";
  const byYear = when.precision === "MONTH" || when.precision === "YEAR";
  if (byDay && !when.date) lack("/when/start", m.agenda_form_missing_date());
  if (when.precision === "TIME") {
    if (!when.time) lack("/when/time", m.agenda_form_missing_time());
    if (when.endDate && !when.endTime) lack("/when/end", m.agenda_form_missing_end_time());
  }
  if (when.precision === "MONTH" && !when.month) lack("/when/month", m.agenda_form_missing_month());
  if (byYear && !isYear(when.year)) lack("/when/start", m.agenda_form_missing_year());
  if (byYear && when.endYear && !isYear(when.endYear)) lack("/when/end", m.agenda_form_missing_year());
  return faults;
}

function isYear(typed: string): boolean {
  return /^\d{4}$/.test(typed);
}
