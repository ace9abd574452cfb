import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useRef } from "react";
import { bassinsQuery } from "#/shared/api/reference";
import type { AssignmentForm } from "#/shared/api/types";
import { confidenceInWords, confidences } from "#/shared/i18n/confidence";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm, type FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextArea, TextField } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { AssignmentRemoval } from "./AssignmentRemoval";
import { dayAfter, dayBefore, fieldLabels, localitiesOf, missing } from "./format";
import { draftOf, type Edited, formOf, useSaveAssignment, type WhatWasDone } from "./mutations";
import { assignmentQuery, assignmentsQuery } from "./queries";

type AssignmentEditorProps = { edited: Edited; onClose: (done?: WhatWasDone) => void };

/** Says in which bassin a part of a commune lies, from which day until which, and who says so. */
export function AssignmentEditor({ edited, onClose }: AssignmentEditorProps) {
  const assignment = "assignment" in edited ? edited.assignment : undefined;
  const part = assignment ?? ("gap" in edited ? edited.gap : undefined);
  const { state, saving } = useAssignmentForm(edited, onClose);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {part ? m.territory_edit_part({ part: words(part.locality) }) : m.territory_add()}
      </h2>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.common_save()}
        cancel={
          <Button
            look="quiet"
            onClick={() => {
              state.discard();
              onClose();
            }}
          >
            {m.common_cancel()}
          </Button>
        }
      >
        {(fields) => (
          <>
            {!part && <LocalityField {...fields} />}
            <BassinField {...fields} />
            <DaysFields {...fields} />
            <SourceFields {...fields} />
          </>
        )}
      </DraftForm>
      {assignment && <AssignmentRemoval assignment={assignment} onRemoved={onClose} />}
    </>
  );
}

function useAssignmentForm(edited: Edited, onClose: (done: WhatWasDone) => void) {
  const assignment = "assignment" in edited ? edited.assignment : undefined;
  const cache = useQueryClient();
  const { name, start } = draftOf(edited);
  const state = useDraft(name, start);
  const saving = useSaving({
    state,
    missing,
    mutation: useSaveAssignment(assignment?.id),
    onSaved: () => onClose({ said: m.territory_saved() }),
    latest:
      assignment &&
      (async () => {
        const latest = await cache.fetchQuery({ ...assignmentQuery(assignment.id), staleTime: 0 });
        return { version: latest.version, form: formOf(latest) };
      }),
  });
  return { state, saving };
}

type Fields = FieldsProps<AssignmentForm>;

function LocalityField({ form, change, faults }: Fields) {
  const { data: assignments = [] } = useQuery(assignmentsQuery);
  return (
    <SelectField
      id={fieldId("/localityId")}
      label={m.territory_locality()}
      error={faultAt(faults, "/localityId")}
      value={form.localityId}
      none={m.common_choose()}
      options={localitiesOf(assignments).map((each) => ({
        code: each.localityId,
        label: words(each.locality),
      }))}
      onChange={(localityId) => change({ localityId })}
    />
  );
}

function BassinField({ form, change, faults }: Fields) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  return (
    <SelectField
      id={fieldId("/bassin")}
      label={m.territory_bassin()}
      error={faultAt(faults, "/bassin")}
      value={form.bassin}
      options={bassins.map(({ code, name }) => ({ code, label: words(name) }))}
      onChange={(bassin) => change({ bassin: bassin as AssignmentForm["bassin"] })}
    />
  );
}

/** The first and the last day, as people say them; the API wants the first day after the last. */
function DaysFields({ form, change, faults }: Fields) {
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

function SourceFields({ form, change, faults }: Fields) {
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
        options={confidences.map((code) => ({ code, label: confidenceInWords(code) }))}
        onChange={(confidence) => change({ confidence: confidence as AssignmentForm["confidence"] })}
      />
    </>
  );
}
