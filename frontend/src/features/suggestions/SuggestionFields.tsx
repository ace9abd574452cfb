import { useQuery } from "@tanstack/react-query";
import { bassinsQuery } from "#/shared/api/reference";
import type { EventSuggestionForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useMe } from "#/shared/session/session";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextArea, TextField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";

type Fields = FieldsProps<EventSuggestionForm>;

/** All that one may tell of an event that one suggests. */
export function SuggestionFields(fields: Fields) {
  return (
    <>
      <WhatFields {...fields} />
      <WhenFields {...fields} />
      <SenderFields {...fields} />
    </>
  );
}

function WhatFields({ form, change, faults }: Fields) {
  return (
    <FormSection heading={m.agenda_suggestion_what()}>
      <TextField
        id={fieldId("/title")}
        label={m.agenda_suggestion_title()}
        error={faultAt(faults, "/title")}
        maxLength={200}
        value={form.title}
        onChange={(event) => change({ title: event.target.value })}
      />
      <TextArea
        id={fieldId("/description")}
        label={m.agenda_suggestion_description()}
        hint={m.agenda_suggestion_description_hint()}
        error={faultAt(faults, "/description")}
        rows={5}
        maxLength={4000}
        value={form.description}
        onChange={(event) => change({ description: event.target.value })}
      />
      <TextField
        id={fieldId("/organiser")}
        label={m.agenda_suggestion_organiser()}
        error={faultAt(faults, "/organiser")}
        maxLength={200}
        value={form.organiser}
        onChange={(event) => change({ organiser: event.target.value })}
      />
      <TextField
        id={fieldId("/link")}
        type="url"
        label={m.agenda_suggestion_link()}
        hint={m.agenda_suggestion_link_hint()}
        error={faultAt(faults, "/link")}
        optional
        maxLength={500}
        value={form.link ?? ""}
        onChange={(event) => change({ link: event.target.value || null })}
      />
    </FormSection>
  );
}

function WhenFields({ form, change, faults }: Fields) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  return (
    <FormSection heading={m.agenda_suggestion_when()}>
      <TextField
        id={fieldId("/day")}
        type="date"
        className={short}
        label={m.agenda_suggestion_day()}
        error={faultAt(faults, "/day")}
        optional
        value={form.day ?? ""}
        onChange={(event) => change({ day: event.target.value || null })}
      />
      <TextField
        id={fieldId("/moment")}
        label={m.agenda_suggestion_moment()}
        hint={m.agenda_suggestion_moment_hint()}
        error={faultAt(faults, "/moment")}
        optional={form.day !== null}
        maxLength={300}
        value={form.moment ?? ""}
        onChange={(event) => change({ moment: event.target.value || null })}
      />
      <TextField
        id={fieldId("/place")}
        label={m.agenda_suggestion_place()}
        error={faultAt(faults, "/place")}
        optional
        maxLength={300}
        value={form.place ?? ""}
        onChange={(event) => change({ place: event.target.value || null })}
      />
      <SelectField
        id={fieldId("/bassin")}
        label={m.agenda_suggestion_bassin()}
        hint={m.agenda_suggestion_bassin_hint()}
        error={faultAt(faults, "/bassin")}
        none={m.agenda_suggestion_region()}
        value={form.bassin ?? ""}
        options={bassins.map(({ code, name }) => ({ code, label: words(name) }))}
        onChange={(bassin) => change({ bassin: bassin || null })}
      />
    </FormSection>
  );
}

function SenderFields({ form, change, faults }: Fields) {
  // The address of one's own account is known to be one's own.
  const own = useMe()?.email === form.email;
  return (
    <FormSection heading={m.agenda_suggestion_you()}>
      <p>{m.agenda_suggestion_privacy()}</p>
      <TextField
        id={fieldId("/name")}
        label={m.agenda_suggestion_name()}
        error={faultAt(faults, "/name")}
        autoComplete="name"
        maxLength={200}
        value={form.name}
        onChange={(event) => change({ name: event.target.value })}
      />
      <TextField
        id={fieldId("/email")}
        type="email"
        label={m.agenda_suggestion_email()}
        hint={own ? undefined : m.agenda_suggestion_email_hint()}
        error={faultAt(faults, "/email")}
        autoComplete="email"
        value={form.email}
        onChange={(event) => change({ email: event.target.value })}
      />
    </FormSection>
  );
}
