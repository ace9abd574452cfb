import { useExplanations, useTermOptions } from "#/shared/api/reference";
import type { Practice, ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { Rows } from "#/shared/ui/Rows";
import { TextFields } from "#/shared/ui/TextFields";
import { ShortText } from "#/shared/ui/Words";

const empty: Practice = { kind: "", statement: noText, evidence: null, since: null };

/** What the service does for carers: claims that one can check. */
export function PracticeFields({ form, change, faults }: FieldsProps<ServiceForm>) {
  const kinds = useTermOptions(
    "practices",
    form.practices.map(({ kind }) => kind),
  );
  const explanation = useExplanations("practices");
  return (
    <Rows
      pointer="/practices"
      rows={form.practices}
      onChange={(practices) => change({ practices })}
      empty={empty}
      hint={m.directory_practices_hint()}
      add={m.directory_add_practice()}
      remove={(number) => m.directory_remove_practice({ number })}
      legend={(number) => m.directory_practice_number({ number })}
    >
      {(practice, pointer, changePractice) => (
        <>
          <SelectField
            id={fieldId(`${pointer}/kind`)}
            label={m.directory_practice_kind()}
            hint={explanation(practice.kind) && <ShortText of={explanation(practice.kind)} />}
            error={faultAt(faults, `${pointer}/kind`)}
            value={practice.kind}
            none={m.common_choose()}
            options={kinds}
            onChange={(kind) => changePractice({ kind })}
          />
          <TextFields
            pointer={`${pointer}/statement`}
            label={m.directory_practice_statement()}
            value={practice.statement}
            onChange={(statement) => changePractice({ statement: statement ?? noText })}
            faults={faults}
            long
          />
          <TextField
            id={fieldId(`${pointer}/evidence`)}
            label={m.directory_practice_evidence()}
            error={faultAt(faults, `${pointer}/evidence`)}
            value={practice.evidence ?? ""}
            onChange={(event) => changePractice({ evidence: event.target.value || null })}
            optional
          />
          <TextField
            id={fieldId(`${pointer}/since`)}
            label={m.directory_practice_since()}
            error={faultAt(faults, `${pointer}/since`)}
            className={short}
            type="date"
            value={practice.since ?? ""}
            onChange={(event) => changePractice({ since: event.target.value || null })}
            optional
          />
        </>
      )}
    </Rows>
  );
}
