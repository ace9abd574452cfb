import type {
  AskedGroup,
  GivenAnswer,
  MeetingMode,
  MyConsultation,
  PairKind,
  Participant,
  ParticipantRole,
  PollAnswer,
  ProposedGroup,
} from "#/shared/api/polls";
import { clockTime, dayInBrussels, formatDate, formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";
import { missingInPerson, type Person, type Spoken, spoken } from "#/shared/ui/person";

type Meeting = Pick<ProposedGroup | AskedGroup, "startsAt" | "endsAt" | "mode">;

const modeWords: Record<MeetingMode, () => string> = {
  ON_SITE: m.polls_mode_on_site,
  REMOTE: m.polls_mode_remote,
};

/** How a group meets. */
export function modeInWords(mode: MeetingMode): string {
  return modeWords[mode]();
}

export const modes: MeetingMode[] = ["ON_SITE", "REMOTE"];

/** « lundi 19 janvier 2026, 14:00 – 17:00 ». */
export function meetingInWords({ startsAt, endsAt }: Meeting): string {
  return `${formatDate(dayInBrussels(startsAt))}, ${clockTime(startsAt)} – ${clockTime(endsAt)}`;
}

/** « 19 janvier 2026, 14:00, sur place », for a list to choose from. */
export function meetingInShort({ startsAt, mode }: Meeting): string {
  return `${formatDay(dayInBrussels(startsAt))}, ${clockTime(startsAt)}, ${modeInWords(mode)}`;
}

const answerWords: Record<PollAnswer, () => string> = {
  YES: m.polls_yes,
  IF_NEEDED: m.polls_if_needed,
  NO: m.polls_no,
};

export const pollAnswers: PollAnswer[] = ["YES", "IF_NEEDED", "NO"];

/** Whether somebody can, in words; who said nothing did not answer. */
export function answerInWords(answer: PollAnswer | undefined): string {
  return answer ? answerWords[answer]() : m.polls_silent();
}

const signs: Record<PollAnswer, string> = { YES: "✓", IF_NEEDED: "(✓)", NO: "✗" };

/** The same as a sign, beside its words for voices. */
export function signOf(answer: PollAnswer | undefined): string {
  return answer ? signs[answer] : "–";
}

/** What somebody answered about a date. */
export function answerAbout(answers: GivenAnswer[], proposedId: string): PollAnswer | undefined {
  return answers.find((each) => each.proposedId === proposedId)?.answer;
}

export type AnswersByDate = Record<string, PollAnswer>;
export type SaidAnswers = { answers: AnswersByDate };
export type TellWhen = SaidAnswers & { wishes: string };

/** What is held of somebody's answers, as a form shows it. */
export function answersOf(answers: GivenAnswer[]): AnswersByDate {
  return Object.fromEntries(answers.map(({ proposedId, answer }) => [proposedId, answer]));
}

/** What one's own page holds, as its form shows it. */
export function whenOf({ proposed, wishes }: MyConsultation): TellWhen {
  const given = proposed.flatMap(({ id, answer }) => (answer ? [{ proposedId: id, answer }] : []));
  return { answers: answersOf(given), wishes: wishes ?? "" };
}

/** What is sent of it. */
export function answersSent({ answers }: SaidAnswers): GivenAnswer[] {
  return Object.entries(answers).map(([proposedId, answer]) => ({ proposedId, answer }));
}

const stateWords: Record<Participant["state"], () => string> = {
  PENDING: m.polls_state_pending,
  INTERESTED: m.polls_state_interested,
  WITHDRAWN: m.polls_state_withdrawn,
};

/** How far somebody's interest has come. */
export function stateInWords(state: Participant["state"]): string {
  return stateWords[state]();
}

const roleWords: Record<ParticipantRole, () => string> = {
  PROFESSIONAL: m.polls_role_professional,
  CARER: m.polls_role_carer,
};

/** As what somebody takes part. */
export function roleInWords(role: ParticipantRole): string {
  return roleWords[role]();
}

/** Whether somebody agrees to be quoted without their name. */
export function quotesInWords(agreed: boolean | null): string {
  if (agreed === null) return m.polls_quotes_unsaid();
  return agreed ? m.polls_quotes_yes() : m.polls_quotes_no();
}

export const roles: ParticipantRole[] = ["PROFESSIONAL", "CARER"];

/** For whom somebody comes: as the directory names it, or as they typed it. */
export function organisationInWords({
  organisation,
  organisationName,
}: Pick<Participant, "organisation" | "organisationName">): string {
  return words(organisationName) || organisation || "";
}

const pairWords: Record<PairKind, () => string> = {
  TOGETHER: m.polls_pair_together,
  APART: m.polls_pair_apart,
};

/** What is wished of two people. */
export function pairInWords(kind: PairKind): string {
  return pairWords[kind]();
}

/** What the team knows of somebody, as it is typed. */
export type Arrangement = {
  organisation: { id: string | null; name: string };
  sector: string;
  function: string;
  lockedOn: string;
};

export function arrangementOf(it: Participant): Arrangement {
  return {
    organisation: { id: it.organisationId, name: words(it.organisationName) },
    ...{ sector: it.sector ?? "", function: it.function ?? "", lockedOn: it.lockedOn ?? "" },
  };
}

/** Only an organisation of the directory can be known to be somebody's. */
export function missingInArrangement({ organisation: { id, name } }: Arrangement): FormFault[] {
  return id || !name.trim() ? [] : [{ id: fieldId("/organisation"), message: m.polls_organisation_choose() }];
}

/** Somebody who told the team, as it is typed. */
export type NewPerson = Person & {
  role: ParticipantRole | "";
  organisation: { id: string | null; name: string };
  sector: string;
  function: string;
};

export const nobody = (): NewPerson => ({
  ...{ name: "", email: "", language: spoken(), role: "", sector: "", function: "" },
  organisation: { id: null, name: "" },
});

export function missingInNew({ role, ...person }: NewPerson): FormFault[] {
  const lacking = role ? [] : [{ id: fieldId("/role"), message: m.polls_role_missing() }];
  return [...missingInPerson(person), ...lacking];
}

export function personSent({ organisation, role, sector, ...told }: NewPerson) {
  return {
    ...{ name: told.name.trim(), email: told.email.trim(), language: told.language },
    role: role || ("PROFESSIONAL" as const),
    organisation: organisation.id ? null : organisation.name.trim() || null,
    organisationId: organisation.id,
    sector: sector || null,
    function: told.function.trim() || null,
  };
}

/** Who one is, as it is typed. */
export type Introduced = {
  name: string;
  language: Spoken;
  role: ParticipantRole;
  organisation: string;
  sector: string;
  function: string;
  /** Null while they have not said. */
  quotesAgreed: boolean | null;
};

export function introducedOf(it: MyConsultation): Introduced {
  return {
    ...{ name: it.name, language: it.language ?? spoken(), role: it.role },
    ...{ organisation: it.organisation ?? "", sector: it.sector ?? "", function: it.function ?? "" },
    quotesAgreed: it.quotesAgreed,
  };
}

export function missingInIntroduced({ name }: Introduced): FormFault[] {
  return name.trim() ? [] : [{ id: fieldId("/name"), message: m.common_missing_name() }];
}

export function introductionSent({ sector, ...told }: Introduced) {
  return {
    ...told,
    name: told.name.trim(),
    // who cares for somebody is of no service
    ...(told.role === "CARER"
      ? { organisation: null, sector: null, function: null }
      : {
          organisation: told.organisation.trim() || null,
          sector: sector || null,
          function: told.function.trim() || null,
        }),
  };
}

/** A pair, as it is typed. */
export type PairTold = { oneId: string; otherId: string; kind: PairKind; binding: boolean };

export function missingInPair({ oneId, otherId }: PairTold): FormFault[] {
  return oneId && otherId && oneId !== otherId
    ? []
    : [{ id: fieldId("/otherId"), message: m.polls_pair_missing() }];
}
