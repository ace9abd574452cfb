import type { Edition, EditionForm, EditionPhase } from "#/shared/api/opendoors";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

const phaseWords: Record<EditionPhase, () => string> = {
  BEFORE: m.editions_phase_before,
  APPLICATIONS: m.editions_phase_applications,
  PROGRAMME: m.editions_phase_programme,
  CHOICES: m.editions_phase_choices,
  BOOKING: m.editions_phase_booking,
  WEEK: m.editions_phase_week,
  EVALUATION: m.editions_phase_evaluation,
  OVER: m.editions_phase_over,
};

/** Where an edition stands. */
export function phaseInWords(phase: EditionPhase): string {
  return phaseWords[phase]();
}

/** « du 5 au 9 octobre »; one day by itself. */
export function daysInWords({ from, until }: { from: string; until: string }): string {
  if (from === until) return m.editions_one_day({ day: formatDay(from) });
  return m.editions_days({ first: formatDay(from), last: formatDay(until) });
}

export const editionLabels: Record<keyof EditionForm, () => string> = {
  bassins: m.editions_bassins,
  call: m.editions_call,
  applicationsFrom: m.editions_applications_from,
  applicationsUntil: m.editions_applications_until,
  programmeFrom: m.editions_programme_from_label,
  choicesFrom: m.editions_choices_from,
  choicesUntil: m.editions_choices_until,
  bookingFrom: m.editions_booking_from,
  bookingUntil: m.editions_booking_until,
  evaluationUntil: m.editions_evaluation_until,
};

/** The days that an edition cannot do without. */
const neededDays = [
  ...(["applicationsFrom", "applicationsUntil", "programmeFrom"] as const),
  ...(["bookingFrom", "bookingUntil", "evaluationUntil"] as const),
];

/** An edition of which nothing is typed yet. */
export function startOf(bassin: string | null, lastDay: string): EditionForm {
  return {
    ...{ bassins: bassin ? [bassin] : [], call: noText },
    ...{ applicationsFrom: "", applicationsUntil: "", programmeFrom: "", choicesFrom: null },
    ...{ choicesUntil: null, bookingFrom: "", bookingUntil: lastDay, evaluationUntil: "" },
  };
}

/** An edition as its form starts. */
export function formOf(edition: Edition): EditionForm {
  const { bassins, call, applicationsFrom, applicationsUntil, programmeFrom } = edition;
  const { choicesFrom, choicesUntil, bookingFrom, bookingUntil, evaluationUntil } = edition;
  return {
    ...{ bassins, call, applicationsFrom, applicationsUntil, programmeFrom },
    ...{ choicesFrom, choicesUntil, bookingFrom, bookingUntil, evaluationUntil },
  };
}

/** What an edition needs before it can be sent at all. */
export function missingInEdition(form: EditionForm): FormFault[] {
  return [
    ...(form.bassins.length > 0 ? [] : [{ id: fieldId("/bassins"), message: m.editions_missing_bassin() }]),
    ...(words(form.call) ? [] : [{ id: fieldId("/call"), message: m.editions_missing_call() }]),
    ...neededDays
      .filter((day) => !form[day])
      .map((day) => ({
        id: fieldId(`/${day}`),
        message: m.editions_missing_day({ field: editionLabels[day]() }),
      })),
  ];
}
