import { Link, useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import type { Me, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { isTouched, useDraft } from "#/shared/lib/drafts";
import { ErrorSummary, type FormFault, faultsOf } from "#/shared/ui/ErrorSummary";
import { Form, FormSection } from "#/shared/ui/Form";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Restored } from "#/shared/ui/Restored";
import { missing } from "./format";
import { emptyForm, useCreateService } from "./mutations";
import { OrganisationChoice } from "./OrganisationChoice";
import { ServiceFields } from "./ServiceFields";

/** Adds a service to the directory, as a draft that can be published afterwards. */
export function ServiceCreator({ me, organisationId }: { me: Me; organisationId?: string | undefined }) {
  const own = me.organisations.filter((each) => each.id !== null);
  const only = own.length === 1 ? own[0]?.id : undefined;
  const state = useDraft("service.new", { version: 0, form: emptyForm(organisationId ?? only ?? "") });
  const { faults, problem, save, saving } = useCreation(state);
  const heading = m.directory_new_heading();
  const { form } = state.draft;
  return (
    <Page
      heading={heading}
      title={faults.length > 0 ? m.common_error_title({ title: heading }) : heading}
      lead={m.directory_new_lead()}
    >
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      {state.restoredAt && <Restored state={state} />}
      <Form
        onSave={save}
        saving={saving}
        save={m.directory_create()}
        note={isTouched(state.draft) && m.common_draft_kept()}
        cancel={<Link to="/services">{m.common_cancel()}</Link>}
      >
        <FormSection heading={m.directory_organisation()}>
          <OrganisationChoice
            own={own}
            chosen={form.organisationId}
            onChange={(id) => state.change({ organisationId: id })}
            faults={faults}
          />
        </FormSection>
        <ServiceFields form={form} change={state.change} faults={faults} />
      </Form>
    </Page>
  );
}

function useCreation({ draft, saved }: ReturnType<typeof useDraft<ReturnType<typeof emptyForm>>>) {
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const creation = useCreateService();
  const navigate = useNavigate();
  const save = async () => {
    const lacking = missing(draft.form);
    setFaults(lacking);
    setProblem(undefined);
    if (lacking.length > 0) return;
    const result = await creation.mutateAsync(draft.form);
    if (result.done) {
      saved();
      navigate({ to: "/services/$id", params: { id: result.value.id }, state: { done: "created" } });
    } else if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };
  return { faults, problem, save, saving: creation.isPending };
}
