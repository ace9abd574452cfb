import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { circleQuery } from "#/features/circles/queries";
import { FollowUpPage } from "#/features/decisions/FollowUpPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/follow-up")({
  validateSearch: (search: { meeting?: unknown }): { meeting?: string } =>
    search.meeting ? { meeting: String(search.meeting) } : {},
  component: () => {
    const { id } = Route.useParams();
    const { meeting } = Route.useSearch();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("READ_MEMBERS")}>
            <FollowUpPage key={id} circle={circle} meeting={meeting} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
