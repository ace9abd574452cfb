import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { bassinsQuery, useTermOptions } from "#/shared/api/reference";
import type { Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, TextArea, TextField } from "#/shared/ui/Field";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import type { Whom } from "./format";
import { useReadSheet } from "./mutations";

type WhomFieldsProps = FieldsProps<Whom> & { consultation: string };

/** Whom a team would invite: what it pastes or brings in a sheet, or services of the directory. */
export function WhomFields({ consultation, ...fields }: WhomFieldsProps) {
  const { form, change, faults } = fields;
  return (
    <>
      <Choices
        id="from"
        label={m.consultations_from()}
        options={[
          { code: "PASTED", label: m.consultations_from_pasted() },
          { code: "DIRECTORY", label: m.consultations_from_directory() },
        ]}
        chosen={[form.from]}
        onChange={([from]) => change({ from: from === "DIRECTORY" ? "DIRECTORY" : "PASTED" })}
        several={false}
      />
      {form.from === "PASTED" ? (
        <>
          <TextArea
            id={fieldId("/addresses")}
            label={m.consultations_addresses()}
            hint={m.consultations_addresses_hint()}
            error={faultAt(faults, "/addresses")}
            rows={6}
            maxLength={500_000}
            autoComplete="off"
            spellCheck={false}
            value={form.addresses}
            onChange={({ target }) => change({ addresses: target.value })}
          />
          <SheetField
            consultation={consultation}
            onRead={(read) =>
              change({ addresses: form.addresses.trim() ? `${form.addresses}\n${read}` : read })
            }
          />
        </>
      ) : (
        <ServiceFields {...fields} />
      )}
    </>
  );
}

function ServiceFields({ form, change }: FieldsProps<Whom>) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const types = useTermOptions("types", []);
  const themes = useTermOptions("themes", []);
  return (
    <>
      <p>{m.consultations_directory_lead()}</p>
      <SelectField
        id="whom-bassin"
        label={m.consultations_bassin()}
        none={m.consultations_everywhere()}
        value={form.bassin}
        options={bassins.map(({ code, name }) => ({ code, label: words(name) }))}
        onChange={(bassin) => change({ bassin })}
      />
      <SelectField
        id="whom-type"
        label={m.consultations_type()}
        none={m.consultations_every_type()}
        value={form.type}
        options={types}
        onChange={(type) => change({ type })}
      />
      <SelectField
        id="whom-theme"
        label={m.consultations_theme()}
        none={m.consultations_every_theme()}
        value={form.theme}
        options={themes}
        onChange={(theme) => change({ theme })}
      />
    </>
  );
}

type SheetFieldProps = { consultation: string; onRead: (addresses: string) => void };

/** A sheet, whose rows come into the field above, where they can be corrected. */
function SheetField({ consultation, onRead }: SheetFieldProps) {
  const [problem, setProblem] = useState<Problem>();
  const reading = useReadSheet(consultation);
  const read = async (file: File | undefined) => {
    setProblem(undefined);
    if (!file) return;
    const result = await reading.mutateAsync(file);
    if (result.done) onRead(result.value.addresses);
    else setProblem(result.problem);
  };
  return (
    <>
      <TextField
        id="field-sheet"
        type="file"
        accept=".csv,.txt,.xlsx"
        label={m.consultations_sheet()}
        hint={m.consultations_sheet_hint()}
        error={problem?.violations[0]?.message}
        optional
        onChange={({ target }) => read(target.files?.[0])}
      />
      {problem && problem.violations.length === 0 && (
        <ProblemNotice problem={problem} kept={m.common_typed_kept()} />
      )}
    </>
  );
}
