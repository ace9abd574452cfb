import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { AllocationPage } from "#/features/allocation/AllocationPage";
import { allocatedEditionQuery, allocationQuery } from "#/features/allocation/queries";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/editions/$id/allocation")({
  component: () => {
    const { id } = Route.useParams();
    const allocation = useQuery(allocationQuery(id));
    return (
      <Loaded query={useQuery(allocatedEditionQuery(id))} skeleton={<PageSkeleton />}>
        {(edition) => (
          <Loaded query={allocation} skeleton={<PageSkeleton />}>
            {(found) => <AllocationPage key={id} edition={edition} allocation={found} />}
          </Loaded>
        )}
      </Loaded>
    );
  },
});
