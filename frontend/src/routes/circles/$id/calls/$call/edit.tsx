import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CallEditor } from "#/features/calls/CallEditor";
import { circleCallQuery } from "#/features/calls/queries";
import { circleQuery } from "#/features/circles/queries";
import type { Circle } from "#/shared/api/types";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/calls/$call/edit")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("EDIT")}>
            <Edit circle={circle} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function Edit({ circle }: { circle: Circle }) {
  const { call: callId } = Route.useParams();
  const query = useQuery({ ...circleCallQuery(circle.id, callId), refetchOnWindowFocus: false });
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(call) => <CallEditor key={callId} circle={circle} call={call} />}
    </Loaded>
  );
}
