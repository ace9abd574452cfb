import { useQuery } from "@tanstack/react-query";
import { bassinsQuery, communesQuery, useTermOptions } from "#/shared/api/reference";
import type { ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import { accesses, accessInWords } from "./format";
import { HoursFields } from "./HoursFields";

/** About what, for whom, in which languages and where people live. */
export function PeopleFields({ form, change, faults }: FieldsProps<ServiceForm>) {
  const places = usePlaceOptions();
  const groups = [
    { field: "themes", label: m.directory_theme(), options: useTermOptions("themes", form.themes) },
    {
      field: "audiences",
      label: m.directory_audience(),
      options: useTermOptions("audiences", form.audiences),
    },
    {
      field: "languages",
      label: m.directory_languages(),
      options: useTermOptions("languages", form.languages),
    },
    {
      field: "territory",
      label: m.directory_territory(),
      hint: m.directory_territory_hint(),
      options: places,
    },
  ] as const;
  return groups.map((group) => (
    <Choices
      key={group.field}
      id={fieldId(`/${group.field}`)}
      label={group.label}
      hint={"hint" in group ? group.hint : undefined}
      error={faultAt(faults, `/${group.field}`)}
      options={[...group.options]}
      chosen={form[group.field]}
      onChange={(chosen) => change({ [group.field]: chosen })}
      columns
      optional
    />
  ));
}

/** How one gets in, when, and at what price. */
export function AccessFields({ form, change, faults }: FieldsProps<ServiceForm>) {
  const costs = useTermOptions("costs", form.cost ? [form.cost] : []);
  return (
    <>
      <SelectField
        id={fieldId("/access")}
        label={m.directory_access()}
        error={faultAt(faults, "/access")}
        value={form.access ?? ""}
        none={m.common_unknown()}
        options={accesses.map((code) => ({ code, label: accessInWords(code) }))}
        onChange={(code) => change({ access: accesses.find((each) => each === code) ?? null })}
        optional
      />
      <TextFields
        pointer="/accessDetails"
        label={m.directory_access_details()}
        hint={m.directory_access_details_hint()}
        value={form.accessDetails}
        onChange={(accessDetails) => change({ accessDetails })}
        faults={faults}
        optional
      />
      <HoursFields {...{ form, change, faults }} />
      <SelectField
        id={fieldId("/cost")}
        label={m.directory_cost()}
        error={faultAt(faults, "/cost")}
        value={form.cost ?? ""}
        none={m.common_unknown()}
        options={costs}
        onChange={(cost) => change({ cost: cost || null })}
        optional
      />
      <TextFields
        pointer="/costDetails"
        label={m.directory_cost_details()}
        value={form.costDetails}
        onChange={(costDetails) => change({ costDetails })}
        faults={faults}
        optional
      />
    </>
  );
}

function usePlaceOptions(): { code: string; label: string }[] {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const { data: communes = [] } = useQuery(communesQuery);
  return [
    { code: "REGION", label: m.directory_whole_region() },
    ...bassins.map((bassin) => ({ code: bassin.code, label: words(bassin.name) })),
    ...communes.map((commune) => ({ code: commune.nis, label: words(commune.name) })),
  ];
}
