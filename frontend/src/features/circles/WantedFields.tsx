import { useQuery } from "@tanstack/react-query";
import { communesQuery } from "#/shared/api/reference";
import type { CircleForm, OrganisationKind } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { FormDetails } from "#/shared/ui/Form";
import { Rows } from "#/shared/ui/Rows";
import { TextFields } from "#/shared/ui/TextFields";
import { numberIn } from "./NumberField";

type WantedFieldsProps = FieldsProps<CircleForm> & {
  organisationKinds: readonly OrganisationKind[];
  sayKind: (kind: OrganisationKind) => string;
};

/** Whom a circle looks for: by sector or college, and on demand by kind of organisation and by commune. */
export function WantedFields({ organisationKinds, sayKind, ...fields }: WantedFieldsProps) {
  const { form, change, faults } = fields;
  const { data: communes = [] } = useQuery(communesQuery);
  return (
    <>
      <Rows
        pointer="/sectors"
        rows={form.sectors}
        onChange={(sectors) => change({ sectors })}
        empty={{ code: "", name: noText, wanted: 1 }}
        hint={m.circles_sectors_hint()}
        add={m.circles_sector_add()}
        remove={(number) => m.circles_sector_remove({ number })}
        legend={(number) => m.circles_sector_number({ number })}
      >
        {(row, pointer, put) => (
          <>
            <TextFields
              pointer={`${pointer}/name`}
              label={m.circles_sector()}
              value={row.name}
              onChange={(name) => put({ name: name ?? noText })}
              faults={faults}
            />
            <WantedField pointer={pointer} wanted={row.wanted} faults={faults} onChange={put} />
          </>
        )}
      </Rows>
      <FormDetails
        heading={m.circles_other_wanted()}
        lead={m.circles_other_wanted_lead()}
        filled={form.kinds.length + form.communes.length > 0}
        faulty={faults.some(({ id }) => /^field-(kinds|communes)/.test(id))}
      >
        <Rows
          pointer="/kinds"
          rows={form.kinds}
          onChange={(kinds) => change({ kinds })}
          empty={{ kind: "HOSPITAL" as OrganisationKind, wanted: 1 }}
          add={m.circles_kind_add()}
          remove={(number) => m.circles_kind_remove({ number })}
          legend={(number) => m.circles_kind_number({ number })}
        >
          {(row, pointer, put) => (
            <>
              <SelectField
                id={fieldId(`${pointer}/kind`)}
                label={m.circles_organisation_kind()}
                error={faultAt(faults, `${pointer}/kind`)}
                value={row.kind}
                options={organisationKinds.map((code) => ({ code, label: sayKind(code) }))}
                onChange={(code) => put({ kind: organisationKinds.find((each) => each === code) ?? "OTHER" })}
              />
              <WantedField pointer={pointer} wanted={row.wanted} faults={faults} onChange={put} />
            </>
          )}
        </Rows>
        <Rows
          pointer="/communes"
          rows={form.communes}
          onChange={(chosen) => change({ communes: chosen })}
          empty={{ commune: communes[0]?.nis ?? "", wanted: 1 }}
          add={m.circles_commune_add()}
          remove={(number) => m.circles_commune_remove({ number })}
          legend={(number) => m.circles_commune_number({ number })}
        >
          {(row, pointer, put) => (
            <>
              <SelectField
                id={fieldId(`${pointer}/commune`)}
                label={m.circles_commune()}
                error={faultAt(faults, `${pointer}/commune`)}
                value={row.commune}
                options={communes.map(({ nis, name }) => ({ code: nis, label: words(name) }))}
                onChange={(commune) => put({ commune })}
              />
              <WantedField pointer={pointer} wanted={row.wanted} faults={faults} onChange={put} />
            </>
          )}
        </Rows>
      </FormDetails>
    </>
  );
}

type WantedFieldProps = {
  pointer: string;
  wanted: number;
  faults: FormFault[];
  onChange: (part: { wanted: number }) => void;
};

function WantedField({ pointer, wanted, faults, onChange }: WantedFieldProps) {
  return (
    <TextField
      id={fieldId(`${pointer}/wanted`)}
      label={m.circles_wanted()}
      error={faultAt(faults, `${pointer}/wanted`)}
      className={short}
      inputMode="numeric"
      maxLength={3}
      value={String(wanted)}
      onChange={({ target }) => onChange({ wanted: numberIn(target.value) ?? 0 })}
    />
  );
}
