import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { History } from "#/features/audit/History";
import { circleLabels } from "#/features/circles/format";
import { circleQuery } from "#/features/circles/queries";
import { decisionHistoryLabels } from "#/features/decisions/format";
import { subjectHistoryLabels } from "#/features/subjects/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/circles/$id/history")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("READ_HISTORY")}>
            <Page
              heading={m.audit_heading_of({ name: words(circle.name) })}
              lead={m.audit_lead()}
              actions={
                <ButtonLink look="secondary" to="/circles/$id" params={{ id }}>
                  {m.audit_back()}
                </ButtonLink>
              }
            >
              <History
                records="circles"
                id={id}
                labels={{ ...decisionHistoryLabels, ...subjectHistoryLabels, ...circleLabels }}
              />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
