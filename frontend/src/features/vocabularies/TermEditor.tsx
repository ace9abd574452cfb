import { useEffect, useRef, useState } from "react";
import type { Vocabulary } from "#/shared/api/reference";
import type { Problem, Term, TermForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary, type FormFault, faultAt, faultsOf, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { Form } from "#/shared/ui/Form";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { TextFields } from "#/shared/ui/TextFields";
import { formOf, useUpdateTerm } from "./mutations";

type TermEditorProps = {
  vocabulary: Vocabulary;
  term: Term;
  /** The terms that may replace it. */
  others: Term[];
  /** Called with the term when it was saved, with nothing when it was not. */
  onClose: (saved?: Term) => void;
};

/** Changes all of a term but its code. */
export function TermEditor({ vocabulary, term, others, onClose }: TermEditorProps) {
  const [form, setForm] = useState(() => formOf(term));
  const { faults, problem, save, saving } = useSaving(vocabulary, term, form, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<TermForm>) => setForm({ ...form, ...part });
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {m.vocabularies_edit_term({ name: words(term.label) })}
      </h2>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      <Form
        onSave={save}
        saving={saving}
        save={m.common_save()}
        cancel={
          <Button look="quiet" onClick={() => onClose()}>
            {m.common_cancel()}
          </Button>
        }
      >
        <WordsFields {...{ form, change, faults }} />
        <UseFields {...{ form, change, faults }} others={others.filter(({ code }) => code !== term.code)} />
      </Form>
    </>
  );
}

type FieldsProps = { form: TermForm; change: (part: Partial<TermForm>) => void; faults: FormFault[] };

function WordsFields({ form, change, faults }: FieldsProps) {
  return (
    <>
      <TextFields
        pointer="/label"
        label={m.vocabularies_label()}
        value={form.label}
        onChange={(label) => change({ label: label ?? { fr: null, nl: null, en: null } })}
        faults={faults}
      />
      <TextFields
        pointer="/explanation"
        label={m.vocabularies_explanation()}
        hint={m.vocabularies_explanation_hint()}
        value={form.explanation}
        onChange={(explanation) => change({ explanation })}
        faults={faults}
        long
        optional
      />
    </>
  );
}

/** Where the term stands, whether it is still offered, and what replaces it. */
function UseFields({ form, change, faults, others }: FieldsProps & { others: Term[] }) {
  return (
    <>
      <TextField
        id={fieldId("/position")}
        label={m.vocabularies_position()}
        hint={m.vocabularies_position_hint()}
        error={faultAt(faults, "/position")}
        className={short}
        type="number"
        min={0}
        value={form.position}
        onChange={(event) => change({ position: event.target.valueAsNumber || 0 })}
      />
      <Choices
        id={fieldId("/obsolete")}
        label={m.vocabularies_obsolete()}
        hint={m.vocabularies_obsolete_hint()}
        error={faultAt(faults, "/obsolete")}
        options={[{ code: "obsolete", label: m.vocabularies_no_longer_offered() }]}
        chosen={form.obsolete ? ["obsolete"] : []}
        onChange={(chosen) => change({ obsolete: chosen.length > 0 })}
      />
      {form.obsolete && (
        <SelectField
          id={fieldId("/replacedBy")}
          label={m.vocabularies_replaced_by()}
          error={faultAt(faults, "/replacedBy")}
          value={form.replacedBy ?? ""}
          onChange={(event) => change({ replacedBy: event.target.value || null })}
          optional
        >
          <option value="">{m.common_nothing()}</option>
          {others.map((other) => (
            <option key={other.code} value={other.code}>
              {words(other.label)}
            </option>
          ))}
        </SelectField>
      )}
    </>
  );
}

function useSaving(vocabulary: Vocabulary, term: Term, form: TermForm, onClose: (saved?: Term) => void) {
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const update = useUpdateTerm(vocabulary, term);
  const save = async () => {
    const nameless = !words(form.label);
    setFaults(nameless ? [{ id: fieldId("/label"), message: m.vocabularies_missing_label() }] : []);
    setProblem(undefined);
    if (nameless) return;
    const result = await update.mutateAsync(form);
    if (result.done) onClose(result.value);
    else if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };
  return { faults, problem, save, saving: update.isPending };
}
