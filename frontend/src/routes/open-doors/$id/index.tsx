import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { DoorPage } from "#/features/doors/DoorPage";
import { doorQuery } from "#/features/doors/queries";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/open-doors/$id/")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(doorQuery(id))} skeleton={<PageSkeleton />}>
        {(door) => <DoorPage key={id} door={door} />}
      </Loaded>
    );
  },
});
