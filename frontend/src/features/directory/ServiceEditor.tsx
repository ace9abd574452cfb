import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Problem, Service, ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type DraftState, isTouched, type Merge, merge, useDraft } from "#/shared/lib/drafts";
import { ChangedMeanwhile } from "#/shared/ui/ChangedMeanwhile";
import { ErrorSummary, type FormFault, faultsOf } from "#/shared/ui/ErrorSummary";
import { Form } from "#/shared/ui/Form";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Restored } from "#/shared/ui/Restored";
import { fieldLabels, missing } from "./format";
import { formOf, useUpdateService } from "./mutations";
import { serviceQuery } from "./queries";
import { ServiceFields } from "./ServiceFields";

/** Changes a service. What is typed survives refusals, other people's changes and the end of a session. */
export function ServiceEditor({ service }: { service: Service }) {
  const state = useDraft(`service.${service.id}`, { version: service.version, form: formOf(service) });
  const { faults, problem, merged, save, saving } = useSaving(service, state);
  const heading = m.directory_edit_heading({ name: words(service.name) });
  return (
    <Page heading={heading} title={faults.length > 0 ? m.common_error_title({ title: heading }) : heading}>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      {merged && (
        <ChangedMeanwhile
          merge={merged}
          theirs={state.draft.base}
          change={state.change}
          labels={fieldLabels}
        />
      )}
      {state.restoredAt && !merged && <Restored state={state} />}
      <Form
        onSave={save}
        saving={saving}
        save={m.common_save()}
        note={isTouched(state.draft) && m.common_draft_kept()}
        cancel={
          <Link to="/services/$id" params={{ id: service.id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        <ServiceFields form={state.draft.form} change={state.change} faults={faults} />
      </Form>
    </Page>
  );
}

function useSaving(service: Service, { draft, rebase, saved }: DraftState<ServiceForm>) {
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [merged, setMerged] = useState<Merge<ServiceForm>>();
  const update = useUpdateService(service.id);
  const navigate = useNavigate();
  const cache = useQueryClient();

  const save = async () => {
    const lacking = missing(draft.form);
    setFaults(lacking);
    setProblem(undefined);
    if (lacking.length > 0) return;
    const result = await update.mutateAsync({ form: draft.form, version: draft.version });
    if (result.done) {
      saved();
      navigate({ to: "/services/$id", params: { id: service.id }, state: { done: "saved" } });
    } else if (result.problem.code === "stale-version") await goOnFromTheirs();
    else if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };

  const goOnFromTheirs = async () => {
    const latest = await cache.fetchQuery({ ...serviceQuery(service.id), staleTime: 0 });
    const theirs = formOf(latest);
    const result = merge(draft.base, draft.form, theirs);
    setMerged(result);
    rebase(latest.version, theirs, result.form);
  };

  return { faults, problem, merged, save, saving: update.isPending };
}
