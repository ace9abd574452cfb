import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { ActionCreator } from "#/features/plans/ActionEditor";
import { planQuery } from "#/features/plans/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/bassins/$code/plan/$id/actions/new")({
  validateSearch: (search: { priority?: unknown }): { priority?: string } =>
    search.priority ? { priority: String(search.priority) } : {},
  component: () => {
    const { id } = Route.useParams();
    const { priority } = Route.useSearch();
    return (
      <Loaded query={useQuery(planQuery(id))} skeleton={<PageSkeleton />}>
        {(plan) => (
          <SignedInTo may={plan.rights.includes("EDIT")}>
            <ActionCreator plan={plan} priority={priority} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
