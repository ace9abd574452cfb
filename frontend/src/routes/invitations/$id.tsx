import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { receivedInvitationQuery } from "#/features/people/queries";
import { ReceivedInvitation } from "#/features/people/ReceivedInvitation";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/invitations/$id")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(receivedInvitationQuery(id))} skeleton={<PageSkeleton />}>
        {(invitation) => <ReceivedInvitation key={id} invitation={invitation} />}
      </Loaded>
    );
  },
});
