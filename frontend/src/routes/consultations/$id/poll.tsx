import { createFileRoute } from "@tanstack/react-router";
import { PollPage } from "#/features/polls/PollPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/consultations/$id/poll")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <SignedInTo may={useMe()?.signedIn ?? false}>
        <PollPage id={id} />
      </SignedInTo>
    );
  },
});
