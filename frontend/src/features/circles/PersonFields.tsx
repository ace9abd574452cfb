import type { Circle } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ownNames } from "#/shared/i18n/language";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { type Named, roleInWords, roles } from "./format";

/** Who sits in a circle, for whom, as what and until when. */
export function PersonFields({ circle, ...fields }: FieldsProps<Named> & { circle: Circle }) {
  const { form, change, faults } = fields;
  return (
    <>
      <WhoFields form={form} change={change} faults={faults} />
      <OrganisationField
        label={m.circles_organisation()}
        hint={m.circles_organisation_hint()}
        known={m.circles_organisation_known()}
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      {circle.sectors.length > 0 && (
        <SelectField
          id={fieldId("/sector")}
          label={m.circles_sector()}
          error={faultAt(faults, "/sector")}
          none={m.circles_no_sector()}
          value={form.sector}
          options={circle.sectors.map(({ code, name }) => ({ code, label: words(name) }))}
          onChange={(sector) => change({ sector })}
          optional
        />
      )}
      <SelectField
        id={fieldId("/role")}
        label={m.circles_role()}
        hint={m.circles_role_hint()}
        error={faultAt(faults, "/role")}
        value={form.role}
        options={roles.map((code) => ({ code, label: roleInWords(code) }))}
        onChange={(code) => change({ role: roles.find((each) => each === code) ?? "MEMBER" })}
      />
      <DayField {...fields} name="firstDay" label={m.circles_first_day()} />
      <DayField
        {...fields}
        name="lastDay"
        label={m.circles_last_day_of()}
        hint={m.circles_term_hint({ count: circle.termMonths })}
      />
    </>
  );
}

type Who = Pick<Named, "name" | "email" | "language">;

type WhoFieldsProps = { form: Who; change: (part: Partial<Who>) => void; faults: FormFault[] };

/** A person: their name, their address, and what they read. */
export function WhoFields({ form, change, faults }: WhoFieldsProps) {
  return (
    <>
      <TextField
        id={fieldId("/name")}
        label={m.circles_person()}
        error={faultAt(faults, "/name")}
        maxLength={200}
        autoComplete="off"
        value={form.name}
        onChange={({ target }) => change({ name: target.value })}
      />
      <TextField
        id={fieldId("/email")}
        type="email"
        label={m.circles_email()}
        hint={m.circles_email_hint()}
        error={faultAt(faults, "/email")}
        maxLength={254}
        autoComplete="off"
        value={form.email}
        onChange={({ target }) => change({ email: target.value })}
      />
      <SelectField
        id={fieldId("/language")}
        label={m.circles_language()}
        error={faultAt(faults, "/language")}
        none={m.circles_both_languages()}
        value={form.language}
        options={(["FR", "NL", "EN"] as const).map((code) => ({
          code,
          label: ownNames[languageOf[code]],
        }))}
        onChange={(code) => change({ language: code === "FR" || code === "NL" || code === "EN" ? code : "" })}
        optional
      />
    </>
  );
}

const languageOf = { FR: "fr", NL: "nl", EN: "en" } as const;

type DayFieldProps<Form> = FieldsProps<Form> & {
  name: "firstDay" | "lastDay";
  label: string;
  hint?: string;
};

/** A first or a last day. */
export function DayField<Form extends { firstDay?: string; lastDay?: string }>(props: DayFieldProps<Form>) {
  const { form, change, faults, name, label, hint } = props;
  return (
    <TextField
      id={fieldId(`/${name}`)}
      type="date"
      label={label}
      hint={hint}
      error={faultAt(faults, `/${name}`)}
      className={short}
      value={form[name] ?? ""}
      onChange={({ target }) => change({ [name]: target.value } as Partial<Form>)}
    />
  );
}
