import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { PriorityEditor } from "#/features/plans/PriorityEditor";
import { planQuery } from "#/features/plans/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/bassins/$code/plan/$id/priorities/new")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(planQuery(id))} skeleton={<PageSkeleton />}>
        {(plan) => (
          <SignedInTo may={plan.rights.includes("EDIT")}>
            <PriorityEditor plan={plan} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
