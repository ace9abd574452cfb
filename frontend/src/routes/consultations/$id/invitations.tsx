import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { InvitedList } from "#/features/consultation-invitations/InvitedList";
import { Inviter } from "#/features/consultation-invitations/Inviter";
import { Waves } from "#/features/consultation-invitations/Waves";
import { consultationQuery } from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { Sections } from "#/shared/ui/RecordLayout";

export const Route = createFileRoute("/consultations/$id/invitations")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Invitations />
    </SignedInTo>
  ),
});

/** Whom a consultation invites, and in which waves. */
function Invitations() {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(consultationQuery(id))} skeleton={<PageSkeleton />}>
      {({ question, rights }) => (
        <Page
          heading={m.consultations_invitations()}
          lead={words(question)}
          actions={
            <ButtonLink look="secondary" to="/consultations/$id" params={{ id }}>
              {m.consultations_back()}
            </ButtonLink>
          }
        >
          <Sections>
            {rights.includes("INVITE") && <Inviter consultation={id} />}
            <Waves consultation={id} may={rights.includes("MAIL")} />
            <InvitedList consultation={id} />
          </Sections>
        </Page>
      )}
    </Loaded>
  );
}
