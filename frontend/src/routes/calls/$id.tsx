import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CallPage } from "#/features/calls/CallPage";
import { callQuery } from "#/features/calls/queries";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/calls/$id")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(callQuery(id))} skeleton={<PageSkeleton />}>
        {(call) => <CallPage key={id} call={call} />}
      </Loaded>
    );
  },
});
