import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { fieldLabels } from "#/features/agenda/checks";
import { documentHistoryLabels } from "#/features/agenda/documents/format";
import { eventQuery } from "#/features/agenda/queries";
import { messageHistoryLabels, settingsLabels } from "#/features/attendance/format";
import { History } from "#/features/audit/History";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/events/$id/history")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(eventQuery(id))} skeleton={<PageSkeleton />}>
        {(event) => (
          <SignedInTo may={event.rights.includes("READ_HISTORY")}>
            <Page
              heading={m.audit_heading_of({ name: words(event.title) })}
              lead={m.audit_lead()}
              actions={
                <ButtonLink look="secondary" to="/events/$id" params={{ id }}>
                  {m.audit_back()}
                </ButtonLink>
              }
            >
              <History
                records="events"
                id={event.id}
                labels={{
                  ...fieldLabels,
                  ...documentHistoryLabels,
                  ...settingsLabels,
                  ...messageHistoryLabels,
                }}
              />
            </Page>
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
