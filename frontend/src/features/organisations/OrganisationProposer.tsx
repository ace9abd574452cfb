import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Organisation, OrganisationForm, Problem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type DraftState, isTouched, useDraft } from "#/shared/lib/drafts";
import { ButtonLink } from "#/shared/ui/Button";
import { ErrorSummary, type FormFault, faultsOf } from "#/shared/ui/ErrorSummary";
import { Form } from "#/shared/ui/Form";
import { Page } from "#/shared/ui/Page";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { Restored } from "#/shared/ui/Restored";
import { missing } from "./format";
import { emptyForm, useProposeOrganisation } from "./mutations";
import { OrganisationFields } from "./OrganisationFields";

/** Proposes an organisation, with or without an account; the team of its bassin decides. */
export function OrganisationProposer() {
  const state = useDraft("organisation.new", { version: 0, form: emptyForm });
  const { faults, problem, proposed, propose, sending } = useProposal(state);
  if (proposed) return <Proposed organisation={proposed} />;
  const heading = m.organisations_propose();
  return (
    <Page
      heading={heading}
      title={faults.length > 0 ? m.common_error_title({ title: heading }) : heading}
      lead={m.organisations_propose_lead()}
    >
      <ErrorSummary faults={faults} />
      {problem && <ProblemNotice problem={problem} kept={m.common_typed_kept()} />}
      {state.restoredAt && <Restored state={state} />}
      <Form
        onSave={propose}
        saving={sending}
        save={m.organisations_send_proposal()}
        note={isTouched(state.draft) && m.common_draft_kept()}
        cancel={<Link to="/organisations">{m.common_cancel()}</Link>}
      >
        <OrganisationFields form={state.draft.form} change={state.change} faults={faults} />
      </Form>
    </Page>
  );
}

/** Says that the proposal arrived, and what happens next. */
function Proposed({ organisation: { id, name, rights } }: { organisation: Organisation }) {
  return (
    <Page
      heading={m.organisations_proposed_heading()}
      lead={m.organisations_proposed_lead({ name: words(name) })}
    >
      <h2>{m.organisations_next()}</h2>
      <ol>
        <li>{m.organisations_next_1()}</li>
        <li>{m.organisations_next_2()}</li>
        <li>{m.organisations_next_3()}</li>
      </ol>
      <p>
        {/* Only those who keep candidates may see this one before it is accepted. */}
        {rights.includes("ACCEPT") ? (
          <ButtonLink to="/organisations/$id" params={{ id }}>
            {m.organisations_see_proposal()}
          </ButtonLink>
        ) : (
          <ButtonLink to="/organisations">{m.organisations_all()}</ButtonLink>
        )}
      </p>
    </Page>
  );
}

function useProposal({ draft, saved }: DraftState<OrganisationForm>) {
  const [faults, setFaults] = useState<FormFault[]>([]);
  const [problem, setProblem] = useState<Problem>();
  const [proposed, setProposed] = useState<Organisation>();
  const proposal = useProposeOrganisation();
  const propose = async () => {
    const lacking = missing(draft.form);
    setFaults(lacking);
    setProblem(undefined);
    if (lacking.length > 0) return;
    const result = await proposal.mutateAsync(draft.form);
    if (result.done) {
      saved();
      setProposed(result.value);
      window.scrollTo(0, 0);
    } else if (result.problem.violations.length > 0) setFaults(faultsOf(result.problem));
    else setProblem(result.problem);
  };
  return { faults, problem, proposed, propose, sending: proposal.isPending };
}
