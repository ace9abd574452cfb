import type { AskedAttribute, MyEvaluation } from "#/shared/api/answers";
import type { Attribute } from "#/shared/api/questionnaires";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { AnswerBody } from "#/shared/lib/asked";
import { keep, kept } from "#/shared/lib/storage";
import { askedField, attributeField } from "#/shared/ui/asked/words";
import type { FormFault } from "#/shared/ui/ErrorSummary";

type SayWhen = (when: NonNullable<MyEvaluation["about"]["when"]>) => string;

/** What an evaluation is about, in a sentence. */
export function aboutInWords({ title, when, year }: MyEvaluation["about"], sayWhen: SayWhen): string {
  const said = { title: words(title) };
  if (year) return m.answers_about_year({ ...said, year: String(year) });
  return when ? m.answers_about_when({ ...said, when: sayWhen(when) }) : m.answers_about(said);
}

const roles: Record<string, () => string> = {
  CARER: m.answers_role_carer,
  PROFESSIONAL: m.answers_role_professional,
};

/** As what one may tell each thing that one is asked of oneself. */
export function offeredOf(
  attributes: AskedAttribute[],
  sayWhen: SayWhen,
): Partial<Record<Attribute, { code: string; label: string }[]>> {
  const labelOf = ({ code, label, when }: AskedAttribute["choices"][number]) => {
    const said = label ? words(label) : (roles[code]?.() ?? code);
    return when ? m.answers_group_when({ title: said, when: sayWhen(when) }) : said;
  };
  return Object.fromEntries(
    attributes.map(({ attribute, choices }) => [
      attribute,
      choices.map((choice) => ({ code: choice.code, label: labelOf(choice) })),
    ]),
  );
}

/** What a refused answer is told, each at its question. */
export function faultsOfAnswer({ violations }: Problem, { given }: AnswerBody): FormFault[] {
  return violations.map(({ pointer, message }) => {
    const [, part, name] = pointer.split("/");
    const question = part === "given" ? given[Number(name)]?.question : undefined;
    const field = part === "attributes" ? attributeField(name as Attribute) : "asked";
    return { id: question ? askedField(question) : field, message };
  });
}

/**
 * Under which name this device keeps what is typed: each personal link has its own, told by a number that does not give the link away.
 * By the link that everybody has, several people may answer on one device.
 */
export function draftName({ id, byRight }: Pick<MyEvaluation, "id" | "byRight">, secret: string): string {
  return byRight ? `evaluation.${id}.${digest(secret)}` : `evaluation.${id}`;
}

function digest(secret: string): string {
  let sum = 0x811c9dc5;
  for (const letter of secret) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193) >>> 0;
  return sum.toString(36);
}

const answeredKey = (evaluation: string) => `estuaire.evaluation-answered.${evaluation}`;

/** Remembers that somebody answered on this device, by the link that everybody has; and nothing else. */
export function rememberAnswered(evaluation: string): void {
  keep(answeredKey(evaluation), true);
}

/** Whether somebody did. */
export function wasAnsweredHere(evaluation: string): boolean {
  return kept<boolean>(answeredKey(evaluation)) === true;
}
