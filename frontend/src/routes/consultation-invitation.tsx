import { createFileRoute } from "@tanstack/react-router";
import { LinkedInvitation } from "#/features/consultation-invitations/LinkedInvitation";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/consultation-invitation")({
  component: () => {
    const secret = useLinkSecret();
    return <LinkedInvitation key={secret} secret={secret} />;
  },
});
