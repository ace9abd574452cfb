import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Namer } from "#/features/circles/Namer";
import { circleQuery } from "#/features/circles/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/mandates/new")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("NAME")}>
            <Namer key={id} circle={circle} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
