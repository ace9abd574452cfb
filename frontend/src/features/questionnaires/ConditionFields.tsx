import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField } from "#/shared/ui/Field";
import { answersOf, conditionsFor, questionsOf } from "./editing";
import type { QuestionFieldsProps } from "./writing";

/** To whom a question is put: to everybody, or to who answered an earlier one in a certain way. */
export function ConditionFields({ question, pointer, sections, faults, onChange }: QuestionFieldsProps) {
  const { shownWhen } = question;
  const offered = conditionsFor(sections, question.id);
  const all = questionsOf(sections);
  const asked = all.find(({ id }) => id === shownWhen?.question);
  // A condition that no longer fits is shown until it is changed: saving says what is wrong with it.
  const shown = asked && !offered.includes(asked) ? [...offered, asked] : offered;
  if (shown.length === 0) return null;
  const at = `${pointer}/shownWhen`;
  return (
    <>
      <SelectField
        id={fieldId(`${at}/question`)}
        label={m.questionnaires_condition()}
        error={faultAt(faults, `${at}/question`)}
        none={m.questionnaires_condition_always()}
        value={shownWhen?.question ?? ""}
        options={shown.map((each) => ({
          code: each.id,
          label: m.questionnaires_condition_after({
            number: all.indexOf(each) + 1,
            question: words(each.text),
          }),
        }))}
        onChange={(id) => onChange({ shownWhen: id ? { question: id, among: [] } : null })}
      />
      {asked && shownWhen && (
        <Choices
          id={fieldId(`${at}/among`)}
          label={m.questionnaires_condition_among()}
          error={faultAt(faults, `${at}/among`)}
          options={answersOf(asked).map(({ code, text }) => ({ code, label: words(text) || code }))}
          chosen={shownWhen.among}
          onChange={(among) => onChange({ shownWhen: { ...shownWhen, among } })}
        />
      )}
    </>
  );
}
