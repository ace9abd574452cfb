import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { bassinsQuery, useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { ContactFields } from "#/shared/ui/ContactFields";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, faultWithin, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField } from "#/shared/ui/Field";
import { FormDetails, FormSection } from "#/shared/ui/Form";
import { OrganisationChoice } from "#/shared/ui/OrganisationChoice";
import { TextFields } from "#/shared/ui/TextFields";
import { CircleField } from "./CircleField";
import type { EventDraft } from "./draft";
import { EventPlaceFields } from "./EventPlaceFields";
import { useOrganisationNames } from "./editing";
import { region } from "./format";
import { ProgrammeFields } from "./ProgrammeFields";
import { RuleFields } from "./RuleFields";
import { TypeFields } from "./TypeFields";
import { WhenFields } from "./WhenFields";

type EventFieldsProps = FieldsProps<EventDraft> & {
  /** Who organises it: chosen for a new event, fixed afterwards. */
  organiser: ReactNode;
};

/** All that one tells of an event: what everybody asks first, then what most can do without. */
export function EventFields({ organiser, ...props }: EventFieldsProps) {
  return (
    <>
      <FormSection heading={m.agenda_form_what()}>
        <TypeFields {...props} />
        <TextFields
          pointer="/title"
          label={m.agenda_form_title()}
          hint={m.agenda_form_title_hint()}
          value={props.form.title}
          onChange={(title) => props.change({ title: title ?? noText })}
          faults={props.faults}
        />
        <BassinField {...props} />
        <CircleField {...props} />
        {organiser}
      </FormSection>
      <FormSection heading={m.agenda_form_when()}>
        <WhenFields {...props} />
      </FormSection>
      <FormSection heading={m.agenda_form_place()}>
        <EventPlaceFields {...props} />
      </FormSection>
      <Details {...props} />
    </>
  );
}

function BassinField({ form, change, faults }: FieldsProps<EventDraft>) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const options = bassins.map(({ code, name }) => ({ code: code as string, label: words(name) }));
  return (
    <SelectField
      id={fieldId("/bassin")}
      label={m.agenda_form_bassin()}
      hint={m.agenda_form_bassin_hint()}
      error={faultAt(faults, "/bassin")}
      value={form.bassin}
      none={m.common_choose()}
      options={[...options, { code: region, label: m.agenda_whole_region() }]}
      onChange={(bassin) => change({ bassin })}
    />
  );
}

function Details(props: FieldsProps<EventDraft>) {
  const { form, faults } = props;
  const { description, themes, missions, languages, ownRules, registrationWindow } = form;
  const rules = [...Object.values(ownRules), ...Object.values(registrationWindow)];
  return (
    <div>
      <FormDetails
        heading={m.agenda_form_about()}
        lead={m.agenda_form_about_lead()}
        filled={Boolean(description) || themes.length + missions.length + languages.length > 0}
        faulty={faultWithin(faults, ["/description", "/themes", "/missions", "/languages"])}
      >
        <AboutFields {...props} />
      </FormDetails>
      <FormDetails
        heading={m.agenda_form_co_organisers()}
        lead={m.agenda_form_co_organisers_lead()}
        filled={form.coOrganisers.length > 0}
        faulty={faultWithin(faults, ["/coOrganisers"])}
      >
        <CoOrganisers {...props} />
      </FormDetails>
      <FormDetails
        heading={m.agenda_form_programme()}
        lead={m.agenda_form_programme_lead()}
        filled={form.programme.length > 0}
        faulty={faultWithin(faults, ["/programme"])}
      >
        <ProgrammeFields {...props} />
      </FormDetails>
      <FormDetails
        heading={m.agenda_form_own_rules()}
        lead={m.agenda_form_own_rules_lead()}
        filled={rules.some(Boolean)}
        faulty={faultWithin(faults, ["/capacity", "/ownRules", "/registrationWindow"])}
      >
        <RuleFields {...props} />
      </FormDetails>
      <FormDetails
        heading={m.agenda_form_contacts()}
        lead={m.agenda_form_contacts_lead()}
        filled={form.contacts.length > 0}
        faulty={faultWithin(faults, ["/contacts"])}
      >
        <ContactFields
          contacts={form.contacts}
          onChange={(contacts) => props.change({ contacts })}
          faults={faults}
        />
      </FormDetails>
    </div>
  );
}

function AboutFields({ form, change, faults }: FieldsProps<EventDraft>) {
  const groups = [
    { field: "themes", label: m.agenda_form_themes(), options: useTermOptions("themes", form.themes) },
    {
      field: "missions",
      label: m.agenda_form_missions(),
      options: useTermOptions("missions", form.missions),
    },
    {
      field: "languages",
      label: m.agenda_form_languages(),
      options: useTermOptions("languages", form.languages),
    },
  ] as const;
  return (
    <>
      <TextFields
        pointer="/description"
        label={m.agenda_form_description()}
        value={form.description}
        onChange={(description) => change({ description })}
        faults={faults}
        long
        optional
      />
      {groups.map(({ field, label, options }) => (
        <Choices
          key={field}
          id={fieldId(`/${field}`)}
          label={label}
          error={faultAt(faults, `/${field}`)}
          options={options}
          chosen={form[field]}
          onChange={(chosen) => change({ [field]: chosen })}
          columns
          optional
        />
      ))}
    </>
  );
}

function CoOrganisers({ form, change, faults }: FieldsProps<EventDraft>) {
  return (
    <OrganisationChoice
      pointer="/coOrganisers"
      label={m.agenda_form_co_organisers()}
      hint={m.agenda_form_co_organisers_hint()}
      offered={useOrganisationNames(form.coOrganisers)}
      chosen={form.coOrganisers}
      onChange={(coOrganisers) => change({ coOrganisers })}
      faults={faults}
      several
      searchable
      optional
    />
  );
}
