import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { PriorityEditor } from "#/features/plans/PriorityEditor";
import { planQuery } from "#/features/plans/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { NotFoundPage } from "#/shared/ui/NotFoundPage";

export const Route = createFileRoute("/bassins/$code/plan/$id/priorities/$priority")({
  component: () => {
    const { id, priority } = Route.useParams();
    const plan = useQuery({ ...planQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={plan} skeleton={<PageSkeleton />}>
        {(found) => {
          const known = found.priorities.find((each) => each.id === priority);
          if (!known) return <NotFoundPage />;
          return (
            <SignedInTo may={found.rights.includes("EDIT")}>
              <PriorityEditor plan={found} priority={known} />
            </SignedInTo>
          );
        }}
      </Loaded>
    );
  },
});
