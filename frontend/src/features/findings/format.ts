import type { Finding, ReflectionAction, ReflectionFindingForm, Statement } from "#/shared/api/findings";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

type Kind = Finding["kind"];
type State = ReflectionAction["state"];

const kindWords: Record<Kind, () => string> = {
  OBSERVATION: m.findings_kind_observation,
  NEED: m.findings_kind_need,
  OBSTACLE: m.findings_kind_obstacle,
  LEAD: m.findings_kind_lead,
};

const kindsWords: Record<Kind, () => string> = {
  OBSERVATION: m.findings_kinds_observation,
  NEED: m.findings_kinds_need,
  OBSTACLE: m.findings_kinds_obstacle,
  LEAD: m.findings_kinds_lead,
};

/** The kinds of findings, in the order in which they are read: how things are, what is needed, what hinders, what might be done. */
export const kinds = Object.keys(kindWords) as Kind[];

/** « Besoin ». */
export function kindInWords(kind: Kind): string {
  return kindWords[kind]();
}

/** « Besoins ». */
export function kindsInWords(kind: Kind): string {
  return kindsWords[kind]();
}

const stateWords: Record<State, () => string> = {
  PLANNED: m.findings_state_planned,
  UNDERWAY: m.findings_state_underway,
  DONE: m.findings_state_done,
  DROPPED: m.findings_state_dropped,
};

/** The states of an action, in the order in which forms offer them. */
export const states = Object.keys(stateWords) as State[];

/** How far an action has come. */
export function stateInWords(state: State): string {
  return stateWords[state]();
}

/** As what somebody said it, where that may be told. */
export function roleInWords(role: Statement["role"], unsaid: string): string {
  if (role === "CARER") return m.findings_role_carer();
  return role === "PROFESSIONAL" ? m.findings_role_professional() : unsaid;
}

/** By how many a finding was raised, as far as one is told. */
export function raisedInWords(raised: {
  groups: number;
  professionals: number | null;
  carers: number | null;
  people?: number;
}): string {
  const { groups, professionals, carers, people } = raised;
  const who =
    professionals === null || carers === null
      ? [people !== undefined && m.findings_count_people({ count: people })]
      : [
          professionals > 0 && m.findings_count_professionals({ count: professionals }),
          carers > 0 && m.findings_count_carers({ count: carers }),
        ];
  return [m.findings_count_groups({ count: groups }), ...who].filter(Boolean).join(" · ");
}

/** How a statement is read. */
export function readAs({ part, wording }: Pick<Statement, "part" | "wording">): string {
  return wording ?? part;
}

/** The first words of something, to name it by. */
export function opening(said: string): string {
  return said.length <= 60 ? said : `${said.slice(0, 60).replace(/\s+\S*$/, "")}…`;
}

/** Things by what they have in common, in the order in which each first comes. */
export function grouped<T>(items: T[], keyOf: (item: T) => string): { key: string; items: T[] }[] {
  const keys = [...new Set(items.map(keyOf))];
  return keys.map((key) => ({ key, items: items.filter((item) => keyOf(item) === key) }));
}

/** Who answers for an action: as the directory names it, or as it was typed. */
export function ownerInWords({ owner, ownerName }: Pick<ReflectionAction, "owner" | "ownerName">): string {
  return words(ownerName) || owner || "";
}

/** An action, as it is typed. */
export type ToldAction = {
  pole: string;
  title: Text;
  organisation: { id: string | null; name: string };
  year: string;
  state: State;
  findings: string[];
};

/** An action as its form starts. */
export function toldOf(action: ReflectionAction): ToldAction {
  return {
    pole: action.pole,
    title: action.title,
    organisation: { id: action.ownerId, name: ownerInWords(action) },
    year: String(action.year),
    state: action.state,
    findings: action.findings,
  };
}

/** What is sent of an action. */
export function toAction({ organisation, year, ...form }: ToldAction) {
  return {
    ...form,
    year: Number(year),
    owner: organisation.id ? null : organisation.name.trim() || null,
    ownerId: organisation.id,
  };
}

/** How far an action had come on a day, as it is typed. */
export type Done = { day: string; text: Text };

/** A finding of which nothing is written yet. */
export const noFinding: ReflectionFindingForm = {
  ...{ kind: "OBSERVATION", theme: "", pole: "", title: noText, description: null },
};

const named = (title: Text, pointer = "/title"): FormFault[] =>
  words(title) ? [] : [{ id: fieldId(pointer), message: m.findings_missing_name() }];

/** What a finding needs before it can be sent at all. */
export function missingInFinding({ title }: ReflectionFindingForm): FormFault[] {
  return named(title);
}

/** What an action needs before it can be sent at all. */
export function missingInAction({ pole, title, year }: ToldAction): FormFault[] {
  return [
    ...named(title),
    ...(pole ? [] : [{ id: fieldId("/pole"), message: m.findings_missing_pole() }]),
    ...(/^\d{4}$/.test(year) ? [] : [{ id: fieldId("/year"), message: m.findings_missing_year() }]),
  ];
}

/** What has to be told of an action's progress. */
export function missingInProgress({ day, text }: Done): FormFault[] {
  return [
    ...(day ? [] : [{ id: fieldId("/day"), message: m.findings_missing_day() }]),
    ...named(text, "/text"),
  ];
}
