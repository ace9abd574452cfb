import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { LinkedInvitation } from "#/features/registrations/LinkedInvitation";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/my-invitation")({
  component: () => {
    const secret = useLinkSecret();
    return <LinkedInvitation key={secret} secret={secret} when={({ when }) => whenInWords(when)} />;
  },
});
