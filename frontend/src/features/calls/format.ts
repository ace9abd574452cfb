import type { Call, CallForm, Candidacy, MyCandidacy } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { missingInPerson, personLabels, spoken } from "#/shared/ui/person";

const stateWords: Record<Call["state"], () => string> = {
  DRAFT: m.calls_state_draft,
  COMING: m.calls_state_coming,
  OPEN: m.calls_state_open,
  CLOSED: m.calls_state_closed,
};

/** Where a call stands today. */
export function stateInWords(state: Call["state"]): string {
  return stateWords[state]();
}

/** Until when one answers, as its state makes it worth saying. */
export function windowInWords({
  state,
  opensOn,
  closesOn,
}: Pick<Call, "state" | "opensOn" | "closesOn">): string {
  if (state === "OPEN") return m.calls_until({ day: formatDay(closesOn) });
  if (state === "CLOSED") return m.calls_closed_on({ day: formatDay(closesOn) });
  return m.calls_days({ first: formatDay(opensOn), last: formatDay(closesOn) });
}

const candidacyWords: Record<Candidacy["state"], () => string> = {
  SUBMITTED: m.calls_candidacy_submitted,
  RESERVE: m.calls_candidacy_reserve,
  ACCEPTED: m.calls_candidacy_accepted,
  REFUSED: m.calls_candidacy_refused,
};

/** How far a candidacy has come. */
export function candidacyInWords(state: Candidacy["state"]): string {
  return candidacyWords[state]();
}

/** For whom somebody answers: as the directory names it, or as it was typed. */
export function organisationInWords({
  organisation,
  organisationName,
}: Pick<MyCandidacy, "organisation" | "organisationName">): string {
  return words(organisationName) || organisation || "";
}

/** The name of a sector of the circle that calls. */
export function sectorInWords({ circle }: Pick<Call, "circle">, code: string | null): string {
  return words(circle.sectors.find((sector) => sector.code === code)?.name ?? null) || (code ?? "");
}

export const callLabels: Record<keyof CallForm, () => string> = {
  text: m.calls_text,
  opensOn: m.calls_opens_on,
  closesOn: m.calls_closes_on,
  firstDay: m.calls_first_day,
  lastDay: m.calls_last_day,
  sought: m.calls_sought,
};

/** What a call needs before it can be sent at all. */
export function missingInCall({ text, opensOn, closesOn, firstDay }: CallForm): FormFault[] {
  const lacking = (field: string, there: string) =>
    there ? [] : [{ id: fieldId(field), message: m.calls_missing_day() }];
  return [
    ...(words(text) ? [] : [{ id: fieldId("/text"), message: m.calls_missing_text() }]),
    ...lacking("/opensOn", opensOn),
    ...lacking("/closesOn", closesOn),
    ...lacking("/firstDay", firstDay),
  ];
}

/** What one tells who answers a call, as it is typed; the address is told once. */
export type Told = {
  name: string;
  email: string;
  language: NonNullable<MyCandidacy["language"]>;
  organisation: { id: string | null; name: string };
  sector: string;
  function: string;
  motivation: string;
};

export const toldLabels: Record<keyof Told, () => string> = {
  ...personLabels,
  organisation: m.calls_organisation,
  sector: m.calls_sector,
  function: m.calls_function,
  motivation: m.calls_motivation,
};

/** What must be told before one answers at all. */
export function missingInTold({ name, email, motivation }: Told): FormFault[] {
  return [
    ...missingInPerson({ name, email }),
    ...(motivation.trim() ? [] : [{ id: fieldId("/motivation"), message: m.calls_missing_motivation() }]),
  ];
}

/** What is sent of what was typed. */
export function sent({ organisation, sector, email: _, ...told }: Told) {
  return {
    ...told,
    name: told.name.trim(),
    organisation: organisation.id ? null : organisation.name.trim() || null,
    organisationId: organisation.id,
    sector: sector || null,
    function: told.function.trim() || null,
    motivation: told.motivation.trim(),
  };
}

/** What is held, as the form shows it. */
export function toldOf(candidacy: MyCandidacy): Told {
  const { name, email, organisationId, sector, motivation } = candidacy;
  return {
    ...{ name, email, language: candidacy.language ?? spoken(), sector: sector ?? "", motivation },
    organisation: { id: organisationId, name: organisationInWords(candidacy) },
    function: candidacy.function ?? "",
  };
}
