import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { circleCallQuery } from "#/features/calls/queries";
import { RunCall } from "#/features/calls/RunCall";
import { CompositionParts } from "#/features/circles/Composition";
import { circleQuery } from "#/features/circles/queries";
import { kindInWords } from "#/features/organisations/format";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/calls/$call/")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("EDIT")}>
            <OneCall />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function OneCall() {
  const { id, call: callId } = Route.useParams();
  return (
    <Loaded query={useQuery(circleCallQuery(id, callId))} skeleton={<PageSkeleton />}>
      {(call) => (
        <RunCall
          key={callId}
          call={call}
          sayKind={kindInWords}
          compositionOf={(composition) => (
            <CompositionParts composition={composition} sayKind={kindInWords} />
          )}
        />
      )}
    </Loaded>
  );
}
