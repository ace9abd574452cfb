import { useQueryClient } from "@tanstack/react-query";
import { Link, useNavigate } from "@tanstack/react-router";
import type { Service } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missing } from "./format";
import { formOf, useUpdateService } from "./mutations";
import { serviceQuery } from "./queries";
import { ServiceFields } from "./ServiceFields";

/** Changes a service. What is typed survives refusals, other people's changes and the end of a session. */
export function ServiceEditor({ service }: { service: Service }) {
  const { id, version } = service;
  const state = useDraft(`service.${id}`, { version, form: formOf(service) });
  const navigate = useNavigate();
  const cache = useQueryClient();
  const saving = useSaving({
    state,
    missing,
    mutation: useUpdateService(id),
    onSaved: () => navigate({ to: "/services/$id", params: { id }, state: { done: "saved" } }),
    latest: async () => {
      const latest = await cache.fetchQuery({ ...serviceQuery(id), staleTime: 0 });
      return { version: latest.version, form: formOf(latest) };
    },
  });
  return (
    <Page heading={m.directory_edit_heading({ name: words(service.name) })}>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.common_save()}
        cancel={
          <Link to="/services/$id" params={{ id }}>
            {m.common_cancel()}
          </Link>
        }
      >
        {(fields) => <ServiceFields {...fields} />}
      </DraftForm>
    </Page>
  );
}
