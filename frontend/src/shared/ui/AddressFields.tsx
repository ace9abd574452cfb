import { useQuery } from "@tanstack/react-query";
import { communesQuery } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type FormFault, faultAt, fieldId } from "./ErrorSummary";
import { SelectField, short, TextField } from "./Field";

type Address = { street: string | null; postalCode: string | null; commune: string | null };

type AddressFieldsProps = {
  /** Where the address stands in the form: `/seat`. */
  pointer: string;
  address: Address;
  onChange: (part: Partial<Address>) => void;
  faults: FormFault[];
  /** What no commune means; without it, one must be chosen. */
  noCommune?: string;
};

/** Where something is: its street, its postal code and its commune. */
export function AddressFields({ pointer, address, onChange, faults, noCommune }: AddressFieldsProps) {
  const { data: communes = [] } = useQuery(communesQuery);
  const field = (name: keyof Address) => ({
    id: fieldId(`${pointer}/${name}`),
    error: faultAt(faults, `${pointer}/${name}`),
    value: address[name] ?? "",
  });
  return (
    <>
      <TextField
        {...field("street")}
        label={m.common_street()}
        onChange={(event) => onChange({ street: event.target.value || null })}
        autoComplete="off"
        optional
      />
      <TextField
        {...field("postalCode")}
        label={m.common_postal_code()}
        onChange={(event) => onChange({ postalCode: event.target.value || null })}
        className={short}
        inputMode="numeric"
        autoComplete="off"
        optional
      />
      <SelectField
        {...field("commune")}
        label={m.common_commune()}
        none={noCommune ?? m.common_choose()}
        options={communes.map(({ nis, name }) => ({ code: nis, label: words(name) }))}
        onChange={(commune) => onChange({ commune: commune || null })}
        optional={noCommune !== undefined}
      />
    </>
  );
}
