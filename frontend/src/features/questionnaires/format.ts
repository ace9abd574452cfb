import type { Content, QuestionKind, Questionnaire, QuestionnaireForm } from "#/shared/api/questionnaires";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, fieldId } from "#/shared/ui/ErrorSummary";

/** A questionnaire as it is written: what others change of it is taken over part by part. */
export type Edited = { title: Text; eventType: string | null } & Content;

export const kindLabels: Record<QuestionKind, () => string> = {
  SCALE: m.questionnaires_kind_scale,
  OPEN: m.questionnaires_kind_open,
  SINGLE: m.questionnaires_kind_single,
  MULTIPLE: m.questionnaires_kind_multiple,
  NUMBER: m.questionnaires_kind_number,
  MATRIX: m.questionnaires_kind_matrix,
};

export const kinds = Object.keys(kindLabels) as QuestionKind[];

export const questionnaireLabels: Record<keyof Edited, () => string> = {
  title: m.questionnaires_title,
  eventType: m.questionnaires_event_type,
  introduction: m.questionnaires_introduction,
  attributes: m.questionnaires_attributes,
  asksQuoting: m.questionnaires_quoting,
  sections: m.questionnaires_sections,
};

/** A questionnaire as its form starts. */
export function editedOf({ title, eventType, content }: Questionnaire): Edited {
  const { introduction, attributes, asksQuoting, sections } = content;
  return { title, eventType, introduction, attributes: attributes.toSorted(), asksQuoting, sections };
}

/** What is sent: without the sections that ask nothing. */
export function bodyOf({ title, eventType, ...content }: Edited): QuestionnaireForm {
  const sections = content.sections.filter(({ questions }) => questions.length > 0);
  return { title, eventType, content: { ...content, sections } };
}

/** What a questionnaire needs before it can be sent at all. */
export function missingInQuestionnaire({ title, sections }: Edited): FormFault[] {
  const asks = sections.some(({ questions }) => questions.length > 0);
  return [
    ...(title.fr?.trim() && title.nl?.trim()
      ? []
      : [{ id: fieldId("/title"), message: m.questionnaires_missing_title() }]),
    ...(asks ? [] : [{ id: fieldId("/content/sections"), message: m.questionnaires_missing_question() }]),
  ];
}
