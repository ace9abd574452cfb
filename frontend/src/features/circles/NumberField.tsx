import type { CircleForm } from "#/shared/api/types";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { short, TextField } from "#/shared/ui/Field";

type NumberFieldProps = FieldsProps<CircleForm> & {
  name: "minimum" | "maximum" | "termMonths" | "meetings" | "quorum";
  label: string;
  optional?: boolean;
};

/** A whole number of a circle. */
export function NumberField({ form, change, faults, name, label, optional }: NumberFieldProps) {
  return (
    <TextField
      id={fieldId(`/${name}`)}
      label={label}
      error={faultAt(faults, `/${name}`)}
      className={short}
      inputMode="numeric"
      maxLength={4}
      value={String(form[name] ?? "")}
      onChange={({ target }) => change({ [name]: numberIn(target.value) })}
      optional={optional ?? false}
    />
  );
}

/** The number that is typed, whatever stands around its digits; none while nothing is. */
export function numberIn(typed: string): number | null {
  const digits = typed.replace(/\D/g, "");
  return digits === "" ? null : Number(digits);
}
