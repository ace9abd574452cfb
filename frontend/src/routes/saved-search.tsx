import { createFileRoute } from "@tanstack/react-router";
import { LinkedSearch } from "#/features/searches/LinkedSearch";
import { useLinkSecret } from "#/shared/session/link";

export const Route = createFileRoute("/saved-search")({
  component: () => {
    const secret = useLinkSecret();
    return <LinkedSearch key={secret} secret={secret} />;
  },
});
