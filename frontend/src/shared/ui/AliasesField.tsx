import { m } from "#/shared/i18n/generated/messages.js";
import { type FormFault, faultAt, fieldId } from "./ErrorSummary";
import { TextArea } from "./Field";

type AliasesFieldProps = {
  label: string;
  aliases: string[];
  onChange: (aliases: string[]) => void;
  faults: FormFault[];
};

/** The other names under which something is looked for, one a line. */
export function AliasesField({ label, aliases, onChange, faults }: AliasesFieldProps) {
  return (
    <TextArea
      id={fieldId("/aliases")}
      label={label}
      hint={m.common_aliases_hint()}
      error={faultAt(faults, "/aliases")}
      rows={2}
      value={aliases.join("\n")}
      onChange={(event) => onChange(event.target.value ? event.target.value.split("\n") : [])}
      optional
    />
  );
}
