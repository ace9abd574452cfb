import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { History } from "#/features/audit/History";
import { doorLabels } from "#/features/doors/format";
import { doorQuery } from "#/features/doors/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/open-doors/$id/history")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(doorQuery(id))} skeleton={<PageSkeleton />}>
        {(door) => (
          <SignedInTo may={door.rights.includes("READ_HISTORY")}>
            <Page
              heading={m.audit_heading_of({ name: words(door.serviceName) })}
              lead={m.audit_lead()}
              actions={
                <ButtonLink look="secondary" to="/open-doors/$id" params={{ id }}>
                  {m.audit_back()}
                </ButtonLink>
              }
            >
              <History records="open-doors" id={id} labels={doorLabels} />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
