import { createFileRoute } from "@tanstack/react-router";
import { LinkedSuggestion } from "#/features/suggestions/LinkedSuggestion";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/event-suggestion")({
  component: () => {
    const secret = useLinkSecret();
    return <LinkedSuggestion key={secret} secret={secret} />;
  },
});
