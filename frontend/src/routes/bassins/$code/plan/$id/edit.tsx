import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { PlanEditor } from "#/features/plans/PlanEditor";
import { planQuery } from "#/features/plans/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/bassins/$code/plan/$id/edit")({
  component: () => {
    const { id } = Route.useParams();
    const plan = useQuery({ ...planQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={plan} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            <PlanEditor plan={found} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
