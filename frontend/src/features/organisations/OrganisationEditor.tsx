import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Organisation, OrganisationForm, Problem } from "#/shared/api/types";
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
import { formOf, useUpdateOrganisation } from "./mutations";
import { OrganisationFields } from "./OrganisationFields";
import { organisationQuery } from "./queries";

/** Changes an organisation's record. What is typed survives refusals and other people's changes. */
export function OrganisationEditor({ organisation }: { organisation: Organisation }) {
  const { id, version } = organisation;
  const state = useDraft(`organisation.${id}`, { version, form: formOf(organisation) });
  const { faults, problem, merged, save, saving } = useSaving(organisation, state);
  const heading = m.organisations_edit_heading({ name: words(organisation.name) });
  const { form, base } = state.draft;
  return (
    <Page heading={heading} title={faults.length > 0 ? m.common_error_title({ title: heading }) : heading}>
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      {merged && <ChangedMeanwhile merge={merged} theirs={base} change={state.change} labels={fieldLabels} />}
      {state.restoredAt && !merged && <Restored state={state} />}
      <Form
        onSave={save}
        saving={saving}
        save={m.common_save()}
        note={isTouched(state.draft) && m.common_draft_kept()}
        cancel={
          <Link to="/organisations/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        <OrganisationFields form={form} change={state.change} faults={faults} organisation={organisation} />
      </Form>
    </Page>
  );
}

function useSaving({ id }: Organisation, { draft, rebase, saved }: DraftState<OrganisationForm>) {
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [merged, setMerged] = useState<Merge<OrganisationForm>>();
  const update = useUpdateOrganisation(id);
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
      navigate({ to: "/organisations/$id", params: { id }, state: { done: "saved" } });
    } else if (result.problem.code === "stale-version") await goOnFromTheirs();
    else if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };

  const goOnFromTheirs = async () => {
    const latest = await cache.fetchQuery({ ...organisationQuery(id), staleTime: 0 });
    const theirs = formOf(latest);
    const result = merge(draft.base, draft.form, theirs);
    setMerged(result);
    rebase(latest.version, theirs, result.form);
  };

  return { faults, problem, merged, save, saving: update.isPending };
}
