import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { AllocationPage } from "#/features/allocation/AllocationPage";
import { allocationQuery } from "#/features/allocation/queries";
import { editionQuery } from "#/shared/api/editions";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/editions/$id/allocation")({
  component: () => {
    const { id } = Route.useParams();
    const allocation = useQuery(allocationQuery(id));
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {(edition) => (
          <Loaded query={allocation} skeleton={<PageSkeleton />}>
            {(found) => <AllocationPage key={id} edition={edition} allocation={found} />}
          </Loaded>
        )}
      </Loaded>
    );
  },
});
