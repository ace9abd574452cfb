import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CallCreator } from "#/features/calls/CallEditor";
import { circleQuery } from "#/features/circles/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/calls/new")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("EDIT")}>
            <CallCreator key={id} circle={circle} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
