import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { circleQuery } from "#/features/circles/queries";
import { SubjectsPage } from "#/features/subjects/SubjectsPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/subjects")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("READ_MEMBERS")}>
            <SubjectsPage key={id} circle={circle} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
