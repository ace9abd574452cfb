import { Link, useNavigate } from "@tanstack/react-router";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { DraftForm } from "#/shared/ui/DraftForm";
import { FormSection } from "#/shared/ui/Form";
import { OrganisationChoice, ownOptions } from "#/shared/ui/OrganisationChoice";
import { Page } from "#/shared/ui/Page";
import { useSaving } from "#/shared/ui/saving";
import { fieldLabels, missing } from "./format";
import { emptyForm, useCreateService } from "./mutations";
import { ServiceFields } from "./ServiceFields";

/** Adds a service to the directory, as a draft that can be published afterwards. */
export function ServiceCreator({ me, organisationId }: { me: Me; organisationId?: string | undefined }) {
  const own = me.organisations.filter((each) => each.id !== null);
  const only = own.length === 1 ? own[0]?.id : undefined;
  const state = useDraft("service.new", { version: 0, form: emptyForm(organisationId ?? only ?? "") });
  const navigate = useNavigate();
  const saving = useSaving({
    state,
    missing,
    mutation: useCreateService(),
    onSaved: ({ id }) => navigate({ to: "/services/$id", params: { id }, state: { done: "created" } }),
  });
  return (
    <Page heading={m.directory_new_heading()} lead={m.directory_new_lead()}>
      <DraftForm
        state={state}
        saving={saving}
        labels={fieldLabels}
        save={m.directory_create()}
        cancel={<Link to="/services">{m.common_cancel()}</Link>}
      >
        {(fields) => (
          <>
            <FormSection heading={m.directory_organisation()}>
              <OrganisationChoice
                pointer="/organisationId"
                label={m.directory_organisation()}
                hint={m.directory_organisation_hint()}
                offered={ownOptions(own)}
                chosen={[fields.form.organisationId]}
                onChange={([id = ""]) => fields.change({ organisationId: id })}
                faults={fields.faults}
                searchable
              />
            </FormSection>
            <ServiceFields {...fields} created />
          </>
        )}
      </DraftForm>
    </Page>
  );
}
