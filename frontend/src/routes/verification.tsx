import { createFileRoute } from "@tanstack/react-router";
import { Confirmer } from "#/features/verification/Confirmer";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/verification")({
  component: () => {
    const secret = useLinkSecret();
    return <Confirmer key={secret} secret={secret} />;
  },
});
