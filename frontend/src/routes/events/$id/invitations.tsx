import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { eventQuery } from "#/features/agenda/queries";
import { InvitationList } from "#/features/invitations/InvitationList";
import { Inviter } from "#/features/invitations/Inviter";
import { Numbers } from "#/features/invitations/Numbers";
import { type InvitationState, states } from "#/features/invitations/states";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Sections } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/events/$id/invitations")({
  validateSearch: (search: Record<string, unknown>): { state?: InvitationState[] } => {
    const chosen = states.filter((state) => [search.state ?? []].flat().includes(state));
    return chosen.length === 0 ? {} : { state: chosen };
  },
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(eventQuery(id))} skeleton={<PageSkeleton />}>
        {(event) => (
          <SignedInTo key={id} may={event.rights.includes("READ_REGISTRATIONS")}>
            <Invitations event={event} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function Invitations({ event: { id, title } }: { event: AgendaEvent }) {
  const { state = [] } = Route.useSearch();
  const navigate = Route.useNavigate();
  return (
    <Page
      heading={m.invitations_heading({ name: words(title) })}
      actions={
        <ButtonRow>
          <ButtonLink look="secondary" to="/events/$id/registrations" params={{ id }}>
            {m.invitations_to_registrations()}
          </ButtonLink>
          <ButtonLink look="secondary" to="/events/$id" params={{ id }}>
            {m.attendance_back()}
          </ButtonLink>
        </ButtonRow>
      }
    >
      <Numbers event={id} />
      <Sections>
        <Inviter event={id} />
        <InvitationList
          event={id}
          state={state}
          onState={(chosen) => navigate({ search: { state: chosen }, replace: true, resetScroll: false })}
        />
      </Sections>
    </Page>
  );
}
