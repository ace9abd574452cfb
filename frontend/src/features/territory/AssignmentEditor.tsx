import { useQuery } from "@tanstack/react-query";
import { useEffect, useRef, useState } from "react";
import { bassinsQuery } from "#/shared/api/reference";
import type { AssignmentForm, Problem } from "#/shared/api/types";
import { confidenceInWords, confidences } from "#/shared/i18n/confidence";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { ErrorSummary, type FormFault, faultAt, faultsOf, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextArea, TextField } from "#/shared/ui/Field";
import { Form } from "#/shared/ui/Form";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { dayAfter, dayBefore, localitiesOf } from "./format";
import { type Edited, formOf, useSaveAssignment } from "./mutations";
import { assignmentsQuery } from "./queries";

type AssignmentEditorProps = { edited: Edited; onClose: (saved: boolean) => void };

/** Says in which bassin a part of a commune lies, from which day until which, and who says so. */
export function AssignmentEditor({ edited, onClose }: AssignmentEditorProps) {
  const [form, setForm] = useState(() => formOf(edited));
  const { faults, problem, save, saving } = useSaving(edited, form, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const change = (part: Partial<AssignmentForm>) => setForm({ ...form, ...part });
  const part = "assignment" in edited ? edited.assignment : "gap" in edited ? edited.gap : undefined;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {part ? m.territory_edit_part({ part: words(part.locality) }) : m.territory_add()}
      </h2>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      <Form
        onSave={save}
        saving={saving}
        save={m.common_save()}
        cancel={
          <Button look="quiet" onClick={() => onClose(false)}>
            {m.common_cancel()}
          </Button>
        }
      >
        {!part && <LocalityField {...{ form, change, faults }} />}
        <BassinField {...{ form, change, faults }} />
        <DaysFields {...{ form, change, faults }} />
        <SourceFields {...{ form, change, faults }} />
      </Form>
    </>
  );
}

type FieldsProps = {
  form: AssignmentForm;
  change: (part: Partial<AssignmentForm>) => void;
  faults: FormFault[];
};

function LocalityField({ form, change, faults }: FieldsProps) {
  const { data: assignments = [] } = useQuery(assignmentsQuery);
  return (
    <SelectField
      id={fieldId("/localityId")}
      label={m.territory_locality()}
      error={faultAt(faults, "/localityId")}
      value={form.localityId}
      onChange={(event) => change({ localityId: event.target.value })}
    >
      <option value="">{m.common_choose()}</option>
      {localitiesOf(assignments).map((each) => (
        <option key={each.localityId} value={each.localityId}>
          {words(each.locality)}
        </option>
      ))}
    </SelectField>
  );
}

function BassinField({ form, change, faults }: FieldsProps) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  return (
    <SelectField
      id={fieldId("/bassin")}
      label={m.territory_bassin()}
      error={faultAt(faults, "/bassin")}
      value={form.bassin}
      onChange={(event) => change({ bassin: event.target.value as AssignmentForm["bassin"] })}
    >
      {bassins.map((bassin) => (
        <option key={bassin.code} value={bassin.code}>
          {words(bassin.name)}
        </option>
      ))}
    </SelectField>
  );
}

/** The first and the last day, as people say them; the API wants the first day after the last. */
function DaysFields({ form, change, faults }: FieldsProps) {
  return (
    <>
      <TextField
        id={fieldId("/from")}
        label={m.territory_first_day()}
        error={faultAt(faults, "/from")}
        className={short}
        type="date"
        value={form.from}
        onChange={(event) => change({ from: event.target.value })}
      />
      <TextField
        id={fieldId("/until")}
        label={m.territory_last_day()}
        hint={m.territory_last_day_hint()}
        error={faultAt(faults, "/until") ?? faultAt(faults, "/inOrder")}
        className={short}
        type="date"
        value={form.until ? dayBefore(form.until) : ""}
        onChange={(event) => change({ until: event.target.value ? dayAfter(event.target.value) : null })}
        optional
      />
    </>
  );
}

function SourceFields({ form, change, faults }: FieldsProps) {
  return (
    <>
      <TextArea
        id={fieldId("/source")}
        label={m.territory_source()}
        hint={m.territory_source_hint()}
        error={faultAt(faults, "/source")}
        rows={2}
        value={form.source}
        onChange={(event) => change({ source: event.target.value })}
      />
      <SelectField
        id={fieldId("/confidence")}
        label={m.territory_how_sure()}
        error={faultAt(faults, "/confidence")}
        value={form.confidence}
        onChange={(event) => change({ confidence: event.target.value as AssignmentForm["confidence"] })}
      >
        {confidences.map((confidence) => (
          <option key={confidence} value={confidence}>
            {confidenceInWords(confidence)}
          </option>
        ))}
      </SelectField>
    </>
  );
}

function useSaving(edited: Edited, form: AssignmentForm, onClose: (saved: boolean) => void) {
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const saving = useSaveAssignment("assignment" in edited ? edited.assignment : undefined);
  const save = async () => {
    const lacking = missing(form);
    setFaults(lacking);
    setProblem(undefined);
    if (lacking.length > 0) return;
    const result = await saving.mutateAsync(form);
    if (result.done) onClose(true);
    else if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };
  return { faults, problem, save, saving: saving.isPending };
}

/** What must be there before the form can be sent at all: the server would not even understand it without. */
function missing({ localityId, from }: AssignmentForm): FormFault[] {
  return [
    !localityId && { id: fieldId("/localityId"), message: m.territory_missing_locality() },
    !from && { id: fieldId("/from"), message: m.territory_missing_first_day() },
  ].filter((fault) => typeof fault === "object");
}
