import { createFileRoute } from "@tanstack/react-router";
import { Unsubscriber } from "#/features/correspondence/Unsubscriber";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/unsubscribe")({
  component: () => {
    const secret = useLinkSecret();
    return <Unsubscriber key={secret} secret={secret} />;
  },
});
