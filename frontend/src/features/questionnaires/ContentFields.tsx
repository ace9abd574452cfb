import type { Attribute } from "#/shared/api/questionnaires";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { attributeLabels } from "#/shared/ui/asked/words";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { TextFields } from "#/shared/ui/TextFields";
import type { Edited } from "./format";
import { SectionsFields } from "./SectionsFields";

/** All that a questionnaire says. */
export function ContentFields({ template, ...fields }: FieldsProps<Edited> & { template: boolean }) {
  const { form, change, faults } = fields;
  const types = useTermOptions("event-types", form.eventType ? [form.eventType] : []);
  const attributes = Object.keys(attributeLabels) as Attribute[];
  return (
    <>
      <FormSection heading={m.questionnaires_general()}>
        <TextFields
          pointer="/title"
          label={m.questionnaires_title()}
          value={form.title}
          onChange={(title) => change({ title: title ?? noText })}
          faults={faults}
        />
        {template && (
          <SelectField
            id={fieldId("/eventType")}
            label={m.questionnaires_event_type()}
            hint={m.questionnaires_event_type_hint()}
            error={faultAt(faults, "/eventType")}
            none={m.questionnaires_any_type()}
            value={form.eventType ?? ""}
            options={types}
            onChange={(code) => change({ eventType: code || null })}
          />
        )}
        <TextFields
          pointer="/content/introduction"
          label={m.questionnaires_introduction()}
          hint={m.questionnaires_introduction_hint()}
          value={form.introduction}
          onChange={(introduction) => change({ introduction })}
          faults={faults}
          long
          optional
        />
        <Choices
          id={fieldId("/content/attributes")}
          label={m.questionnaires_attributes()}
          hint={m.questionnaires_attributes_hint()}
          error={faultAt(faults, "/content/attributes")}
          options={attributes.map((code) => ({ code, label: attributeLabels[code]({}) }))}
          chosen={form.attributes}
          onChange={(chosen) => change({ attributes: (chosen as Attribute[]).toSorted() })}
        />
        <Choices
          id={fieldId("/content/asksQuoting")}
          label={m.questionnaires_quoting()}
          options={[{ code: "ASKS", label: m.questionnaires_asks_quoting() }]}
          chosen={form.asksQuoting ? ["ASKS"] : []}
          onChange={(chosen) => change({ asksQuoting: chosen.length > 0 })}
        />
      </FormSection>
      <SectionsFields
        sections={form.sections}
        onChange={(sections) => change({ sections })}
        faults={faults}
      />
    </>
  );
}
