import type { Availability, MyInvitation, MyRegistration, RegistrationState } from "#/shared/api/types";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { language, ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import type { RegistrationDraft, Told } from "./draft";

export const toldLabels: Record<keyof Told, () => string> = {
  name: m.common_person_name,
  organisation: m.registrations_organisation,
  function: m.registrations_function,
  language: m.common_mails_language,
  accessNeeds: m.registrations_needs,
  answers: m.registrations_answers,
  agreed: m.registrations_agreed_short,
};

/** Under which a question's answer stands in the form. */
export function answerPointer(question: number): string {
  return `/answers/${question}`;
}

/** What a registration needs before it can be sent. */
export function missingIn(draft: RegistrationDraft, { questions }: Availability): FormFault[] {
  const faults = missingInTold(draft, { questions });
  const [first = [], rest = []] = [faults.filter(isName), faults.filter((fault) => !isName(fault))];
  if (draft.email.includes("@")) return faults;
  return [...first, { id: fieldId("/email"), message: m.common_missing_email() }, ...rest];
}

/** The same for what is corrected later. */
export function missingInTold(told: Told, { questions }: Pick<Availability, "questions">): FormFault[] {
  const unnamed = told.name.trim() === "";
  const unanswered = questions.flatMap(({ text, required }, asked) =>
    required && !told.answers[asked]?.trim() ? [{ asked, question: words(text) }] : [],
  );
  return [
    ...(unnamed ? [{ id: fieldId("/name"), message: m.common_missing_name() }] : []),
    ...unanswered.map(({ asked, question }) => ({
      id: fieldId(answerPointer(asked)),
      message: m.registrations_missing_answer({ question }),
    })),
  ];
}

function isName({ id }: FormFault): boolean {
  return id === fieldId("/name");
}

/** One thing that was told, as one reads it over: what it is called, what was told, and the field that it stands in. */
export type ToldFact = { name: string; told: string; pointer: string };

/** All that was told, in the order of the form. */
export function factsOf(told: Told, questions: Availability["questions"]): ToldFact[] {
  return [
    fact(m.common_person_name(), told.name, "/name"),
    fact(m.registrations_organisation(), told.organisation.name, "/organisation"),
    fact(m.registrations_function(), told.function, "/function"),
    fact(m.common_mails_language(), languageInWords(told.language), "/language"),
    fact(m.registrations_needs(), told.accessNeeds, "/accessNeeds"),
    ...questions.map(({ text }, asked) => fact(words(text), told.answers[asked] ?? "", answerPointer(asked))),
    fact(
      m.registrations_agreed_short(),
      told.agreed ? m.registrations_seen() : m.registrations_unseen(),
      "/agreed",
    ),
  ];
}

function fact(name: string, told: string, pointer: string): ToldFact {
  return { name, told: told.trim() || m.registrations_nothing_told(), pointer };
}

/** A language by its own name. */
export function languageInWords(code: Told["language"]): string {
  return ownNames[code.toLowerCase() as keyof typeof ownNames];
}

const stateWords: Record<RegistrationState, () => string> = {
  PENDING: m.registrations_state_pending,
  CONFIRMED: m.registrations_state_confirmed,
  WAITING: m.registrations_state_waiting,
  OFFERED: m.registrations_state_offered,
  EXPIRED: m.registrations_state_expired,
  REFUSED: m.registrations_state_refused,
  CANCELLED: m.registrations_state_cancelled,
};

/** How a registration stands, in a word or two. */
export function stateInWords(state: RegistrationState): string {
  return stateWords[state]();
}

/** How a registration stands, as a heading for whom it is about, and what that means. */
export function standing(registration: MyRegistration): { heading: string; lead: string } {
  const { state, rank, offeredUntil, confirmUntil } = registration;
  const until = (instant: string | null) => formatInstant(instant ?? "");
  switch (state) {
    case "PENDING":
      return confirmUntil
        ? {
            heading: m.registrations_to_confirm(),
            lead: m.registrations_to_confirm_lead({ until: until(confirmUntil) }),
          }
        : { heading: m.registrations_asked(), lead: m.registrations_asked_lead() };
    case "CONFIRMED":
      return { heading: m.registrations_confirmed(), lead: m.registrations_confirmed_lead() };
    case "WAITING":
      return { heading: waitingAt(rank), lead: m.registrations_waiting_lead() };
    case "OFFERED":
      return {
        heading: m.registrations_offered(),
        lead: m.registrations_offered_lead({ until: until(offeredUntil) }),
      };
    case "EXPIRED":
      return { heading: m.registrations_expired(), lead: m.registrations_expired_lead() };
    case "REFUSED":
      return { heading: m.registrations_refused(), lead: m.registrations_refused_lead() };
    case "CANCELLED":
      return { heading: m.registrations_cancelled(), lead: m.registrations_cancelled_lead() };
  }
}

/** « Vous êtes en 3e position »; the rank is not always told. */
export function waitingAt(rank: number | null): string {
  return rank === null ? m.registrations_waiting() : m.registrations_waiting_at({ rank: String(rank) });
}

const invitedStanding: Record<Exclude<RegistrationState, "WAITING">, () => string> = {
  PENDING: m.registrations_asked,
  CONFIRMED: m.registrations_confirmed,
  OFFERED: m.registrations_offered,
  EXPIRED: m.registrations_expired,
  REFUSED: m.registrations_refused,
  CANCELLED: m.registrations_cancelled,
};

/** How an invitation stands, as a heading for who is invited, and what that means. */
export function invitedInWords(invitation: MyInvitation): { heading: string; lead: string } {
  const { registration, rank, address, access, opensAt, declinedAt } = invitation;
  if (registration)
    return {
      heading: registration === "WAITING" ? waitingAt(rank) : invitedStanding[registration](),
      lead: m.registrations_invited_registered({ email: address }),
    };
  if (access === "OPEN" || access === "WAITING_LIST")
    return declinedAt
      ? { heading: m.registrations_invited_declined(), lead: m.registrations_invited_declined_lead() }
      : { heading: m.registrations_invited(), lead: m.registrations_invited_lead() };
  return { heading: m.registrations_invited(), lead: closedInWords({ registration: access, opensAt }) };
}

/** How many seats are left, where that says something; nothing where there is no limit. */
export function seatsInWords({ left, registration, waiting }: Availability): string | undefined {
  if (registration === "WAITING_LIST")
    return waiting === 0 ? m.registrations_full_list() : m.registrations_full_waiting({ count: waiting });
  if (registration !== "OPEN" || left === null) return undefined;
  return m.registrations_left({ count: left });
}

/** Why one cannot register now, and from when one can. */
export function closedInWords({
  registration,
  opensAt,
}: Pick<Availability, "registration" | "opensAt">): string {
  if (registration === "NOT_YET" && opensAt) return m.registrations_opens({ when: formatInstant(opensAt) });
  if (registration === "NOT_YET") return m.registrations_not_yet();
  if (registration === "INVITATION") return m.registrations_invitation();
  return registration === "NONE" ? m.registrations_none() : m.registrations_closed();
}

/** The file that a calendar program reads of one event. */
export function calendarFileOf(id: string): string {
  return `/api/events.ics?id=${id}&titles=${language().toUpperCase()}`;
}
