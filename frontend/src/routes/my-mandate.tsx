import { createFileRoute } from "@tanstack/react-router";
import { LinkedMandate } from "#/features/circles/LinkedMandate";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/my-mandate")({
  component: () => {
    const secret = useLinkSecret();
    return <LinkedMandate key={secret} secret={secret} />;
  },
});
