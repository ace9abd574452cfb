import { createFileRoute } from "@tanstack/react-router";
import { LinkedCandidacy } from "#/features/calls/LinkedCandidacy";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/my-candidacy")({
  component: () => {
    const secret = useLinkSecret();
    return <LinkedCandidacy key={secret} secret={secret} />;
  },
});
