import { createFileRoute } from "@tanstack/react-router";
import { ParticipantsPage } from "#/features/polls/ParticipantsPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/consultations/$id/participants")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <SignedInTo may={useMe()?.signedIn ?? false}>
        <ParticipantsPage id={id} />
      </SignedInTo>
    );
  },
});
