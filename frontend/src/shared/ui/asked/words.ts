import type { Attribute, Content } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import type { Language } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import type { AskedFault } from "#/shared/lib/asked";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** What people may be asked of themselves. */
export const attributeLabels: Record<Attribute, (inputs: object, options?: { locale?: Language }) => string> =
  {
    SECTOR: m.questionnaires_attribute_sector,
    ROLE: m.questionnaires_attribute_role,
    GROUP: m.questionnaires_attribute_group,
    BASSIN: m.questionnaires_attribute_bassin,
    LANGUAGE: m.questionnaires_attribute_language,
    PART: m.questionnaires_attribute_part,
  };

/** Where the answer to a question stands, among the faults of a form. */
export function askedPointer(question: string): string {
  return `/asked/${question}`;
}

/** The element of a question. */
export function askedField(question: string): string {
  return fieldId(askedPointer(question));
}

/** The element of what one is asked of oneself. */
export function attributeField(attribute: Attribute): string {
  return fieldId(`/attributes/${attribute}`);
}

/** What is wrong with an answer, in words, each leading to its question. */
export function askedFaultsInWords(content: Content, faults: AskedFault[], language: Language): FormFault[] {
  const questions = content.sections.flatMap((section) => section.questions);
  return faults.map(({ question, reason }) => {
    const asked = questions.find(({ id }) => id === question);
    const said = { question: words(asked?.text, language) };
    const options = { locale: language };
    const range = { lowest: String(asked?.range?.lowest), highest: String(asked?.range?.highest) };
    const message = {
      missing: () => m.questionnaires_missing_answer(said, options),
      lines: () => m.questionnaires_missing_lines(said, options),
      number: () => m.questionnaires_wrong_number({ ...said, ...range }, options),
    }[reason]();
    return { id: askedField(question), message };
  });
}
