import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Organisation } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missing } from "./format";
import { formOf, useUpdateOrganisation } from "./mutations";
import { OrganisationFields } from "./OrganisationFields";
import { organisationQuery } from "./queries";

/** Changes an organisation's record. What is typed survives refusals and other people's changes. */
export function OrganisationEditor({ organisation }: { organisation: Organisation }) {
  const { id, version } = organisation;
  const state = useDraft(`organisation.${id}`, { version, form: formOf(organisation) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing,
    mutation: useUpdateOrganisation(id),
    onSaved: () => navigate({ to: "/organisations/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...organisationQuery(id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.organisations_edit_heading({ name: words(organisation.name) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.common_save()}
        cancel={
          <Link to="/organisations/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <OrganisationFields {...fields} organisation={organisation} />}
      </DraftForm>
    </Page>
  );
}
