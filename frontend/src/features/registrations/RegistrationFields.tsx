import type { Availability } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, TextArea, TextField } from "#/shared/ui/Field";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { LanguageField } from "#/shared/ui/PersonFields";
import type { RegistrationDraft, Told } from "./draft";
import { answerPointer } from "./format";

type Fields = FieldsProps<RegistrationDraft>;

/** Who comes, and where the mails about it go. */
export function WhoFields(fields: Fields) {
  const { form, change, faults } = fields;
  return (
    <>
      <NameField {...fields} own={!form.colleague} />
      <TextField
        id={fieldId("/email")}
        type="email"
        label={form.colleague ? m.registrations_email_yours() : m.common_person_email()}
        hint={form.colleague ? m.registrations_email_yours_hint() : m.registrations_email_hint()}
        error={faultAt(faults, "/email") ?? faultAt(faults, "/registeredBy")}
        autoComplete="email"
        maxLength={254}
        value={form.email}
        onChange={(event) => change({ email: event.target.value })}
      />
      <Choices
        id={fieldId("/colleague")}
        label={m.registrations_colleague()}
        options={[{ code: "yes", label: m.registrations_colleague_yes() }]}
        chosen={form.colleague ? ["yes"] : []}
        onChange={(chosen) => change({ colleague: chosen.length > 0 })}
        optional
      />
    </>
  );
}

/** The name alone; a browser may fill in one's own. */
export function NameField({ form, change, faults, own = true }: FieldsProps<Told> & { own?: boolean }) {
  return (
    <TextField
      id={fieldId("/name")}
      label={own ? m.common_person_name() : m.registrations_name_colleague()}
      error={faultAt(faults, "/name")}
      autoComplete={own ? "name" : "off"}
      maxLength={200}
      value={form.name}
      onChange={(event) => change({ name: event.target.value })}
    />
  );
}

/** From where one comes, and how one is written to. */
export function WhereFromFields({ form, change, faults }: FieldsProps<Told>) {
  return (
    <>
      <OrganisationField
        label={m.registrations_organisation()}
        hint={m.registrations_organisation_hint()}
        known={m.registrations_organisation_known()}
        own
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      <TextField
        id={fieldId("/function")}
        label={m.registrations_function()}
        error={faultAt(faults, "/function")}
        autoComplete="organization-title"
        maxLength={200}
        value={form.function}
        onChange={(event) => change({ function: event.target.value })}
        optional
      />
      <LanguageField form={form} change={change} faults={faults} />
    </>
  );
}

type NeedsProps = FieldsProps<Told> & { questions: Availability["questions"] };

/** What one needs to take part, and what those who organise ask. */
export function NeedsFields({ form, change, faults, questions }: NeedsProps) {
  const answer = (asked: number, typed: string) =>
    change({ answers: questions.map((_, each) => (each === asked ? typed : (form.answers[each] ?? ""))) });
  return (
    <>
      <TextArea
        id={fieldId("/accessNeeds")}
        label={m.registrations_needs()}
        hint={m.registrations_needs_hint()}
        error={faultAt(faults, "/accessNeeds")}
        rows={3}
        maxLength={1000}
        value={form.accessNeeds}
        onChange={(event) => change({ accessNeeds: event.target.value })}
        optional
      />
      {questions.map(({ text, required }, asked) => (
        <TextArea
          key={asked}
          id={fieldId(answerPointer(asked))}
          label={words(text)}
          error={faultAt(faults, answerPointer(asked))}
          rows={2}
          maxLength={1000}
          value={form.answers[asked] ?? ""}
          onChange={(event) => answer(asked, event.target.value)}
          optional={!required}
        />
      ))}
      <Choices
        id={fieldId("/agreed")}
        label={m.registrations_agreed_short()}
        hint={m.registrations_agreed_hint()}
        error={faultAt(faults, "/agreed")}
        options={[{ code: "yes", label: m.registrations_agreed() }]}
        chosen={form.agreed ? ["yes"] : []}
        onChange={(chosen) => change({ agreed: chosen.length > 0 })}
        optional
      />
    </>
  );
}
