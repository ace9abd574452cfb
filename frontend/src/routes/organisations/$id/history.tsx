import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { History } from "#/features/audit/History";
import { fieldLabels } from "#/features/organisations/format";
import { organisationQuery } from "#/features/organisations/queries";
import { historyLabels } from "#/features/people/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/organisations/$id/history")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(organisationQuery(id))} skeleton={<PageSkeleton />}>
        {(organisation) => (
          <SignedInTo may={organisation.rights.includes("READ_HISTORY")}>
            <Page
              heading={m.audit_heading_of({ name: words(organisation.name) })}
              lead={m.audit_lead()}
              actions={
                <ButtonLink look="secondary" to="/organisations/$id" params={{ id }}>
                  {m.audit_back()}
                </ButtonLink>
              }
            >
              <History
                records="organisations"
                id={id}
                labels={{ ...fieldLabels, ...historyLabels, mergedInto: m.twins_merged_into }}
              />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
