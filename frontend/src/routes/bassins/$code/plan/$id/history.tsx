import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { History } from "#/features/audit/History";
import { historyLabels } from "#/features/plans/format";
import { planQuery } from "#/features/plans/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/bassins/$code/plan/$id/history")({
  component: () => {
    const { id, code } = Route.useParams();
    return (
      <Loaded query={useQuery(planQuery(id))} skeleton={<PageSkeleton />}>
        {(plan) => (
          <SignedInTo may={plan.rights.includes("READ_HISTORY")}>
            <Page
              heading={m.audit_heading_of({ name: `${m.plans_plan()} ${plan.year}` })}
              lead={m.audit_lead()}
              actions={
                <ButtonLink
                  look="secondary"
                  to="/bassins/$code/plan"
                  params={{ code }}
                  search={{ year: plan.year }}
                >
                  {m.plans_to_plan()}
                </ButtonLink>
              }
            >
              <History records="plans" id={id} labels={historyLabels} />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
