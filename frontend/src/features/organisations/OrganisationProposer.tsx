import { Link } from "@tanstack/react-router";
import { useState } from "react";
import type { Organisation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { ButtonLink } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missing } from "./format";
import { emptyForm, useProposeOrganisation } from "./mutations";
import { OrganisationFields } from "./OrganisationFields";

/** Proposes an organisation, with or without an account; the team of its bassin decides. */
export function OrganisationProposer() {
  const [proposed, setProposed] = useState<Organisation>();
  const state = useDraft("organisation.new", { version: 0, form: emptyForm });
  const saving = useSaving({
    state,
    missing,
    mutation: useProposeOrganisation(),
    onSaved: (organisation) => {
      setProposed(organisation);
      window.scrollTo(0, 0);
    },
  });
  if (proposed) return <Proposed organisation={proposed} />;
  return (
    <Page heading={m.organisations_propose()} lead={m.organisations_propose_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.organisations_send_proposal()}
        cancel={<Link to="/organisations">{m.common_cancel()}</Link>}
      >
        {(fields) => <OrganisationFields {...fields} />}
      </DraftForm>
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
