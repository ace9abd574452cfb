import type { Availability, Me, MyInvitation, MyRegistration, RegistrationForm } from "#/shared/api/types";
import { words } from "#/shared/i18n/text";
import { privacyVersion, type Spoken, spoken } from "#/shared/ui/person";

/** What one tells of whoever comes, and may correct later. */
export type Told = {
  name: string;
  /** Chosen in the directory, or only typed: then it has no id. */
  organisation: { name: string; id: string | null };
  function: string;
  language: Spoken;
  accessNeeds: string;
  /** In the order of the event's questions. */
  answers: string[];
  agreed: boolean;
};

/** A registration under way. */
export type RegistrationDraft = Told & {
  /** Somebody without an address of their own comes; then the address is that of who registers them. */
  colleague: boolean;
  email: string;
};

/** A registration of which nothing is typed yet, with what is known of who is signed in. */
export function startOf(me: Me | undefined, { questions }: Availability): RegistrationDraft {
  const [only, ...others] = me?.organisations ?? [];
  const own = only?.id && others.length === 0 ? { id: only.id, name: words(only.name) || only.alias } : null;
  return {
    ...{ colleague: false, name: me?.name ?? "", email: me?.email ?? "" },
    ...{ organisation: own ?? { id: null, name: "" }, function: "" },
    ...{ language: spoken(), accessNeeds: "", answers: questions.map(() => ""), agreed: false },
  };
}

/** A registration of somebody else after one's own: from the same place, and by the same address when theirs is none. */
export function another({ colleague, email, organisation, language: read, answers }: RegistrationDraft) {
  return {
    ...{ colleague, organisation, language: read, email: colleague ? email : "", name: "", function: "" },
    ...{ accessNeeds: "", answers: answers.map(() => ""), agreed: false },
  } satisfies RegistrationDraft;
}

/** What is sent of what was typed. */
export function sent(draft: RegistrationDraft): RegistrationForm {
  const email = draft.email.trim();
  return {
    ...sentTold(draft),
    email: draft.colleague ? null : email,
    registeredBy: draft.colleague ? email : null,
    privacyVersion,
  };
}

/** The part of it that may be corrected later. */
export function sentTold(told: Told) {
  return {
    name: told.name.trim(),
    organisation: told.organisation.id ? null : told.organisation.name.trim() || null,
    organisationId: told.organisation.id,
    function: told.function.trim() || null,
    language: told.language,
    accessNeeds: told.accessNeeds.trim() || null,
    answers: told.answers
      .map((answer, question) => ({ question, answer: answer.trim() }))
      .filter(({ answer }) => answer !== ""),
    agreed: told.agreed,
  };
}

/** What is held, as the form shows it. */
export function toldOf(registration: MyRegistration, questions: Availability["questions"]): Told {
  const { name, organisation, organisationId, organisationName, accessNeeds, agreed } = registration;
  const answer = (asked: number) => registration.answers.find(({ question }) => question === asked)?.answer;
  return {
    ...{
      name: name ?? "",
      language: registration.language ?? spoken(),
      accessNeeds: accessNeeds ?? "",
      agreed,
    },
    organisation: { id: organisationId, name: words(organisationName) || (organisation ?? "") },
    function: registration.function ?? "",
    answers: questions.map((_, asked) => answer(asked) ?? ""),
  };
}

/** What is known of who is invited. */
export function invitedStart({ name, language: read, questions }: MyInvitation): Told {
  return {
    ...{ name: name ?? "", organisation: { id: null, name: "" }, function: "", language: read ?? spoken() },
    ...{ accessNeeds: "", answers: questions.map(() => ""), agreed: false },
  };
}
