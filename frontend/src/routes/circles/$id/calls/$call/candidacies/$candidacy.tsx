import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { CandidacyPage } from "#/features/calls/CandidacyPage";
import { candidacyQuery, circleCallQuery } from "#/features/calls/queries";
import { circleQuery } from "#/features/circles/queries";
import { kindInWords } from "#/features/organisations/format";
import type { Call } from "#/shared/api/types";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/calls/$call/candidacies/$candidacy")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("EDIT")}>
            <OfCall />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function OfCall() {
  const { id, call: callId } = Route.useParams();
  return (
    <Loaded query={useQuery(circleCallQuery(id, callId))} skeleton={<PageSkeleton />}>
      {(call) => <OneCandidacy call={call} />}
    </Loaded>
  );
}

function OneCandidacy({ call }: { call: Call }) {
  const { candidacy: id } = Route.useParams();
  return (
    <Loaded query={useQuery(candidacyQuery(call.circle.id, call.id, id))} skeleton={<PageSkeleton />}>
      {(candidacy) => <CandidacyPage key={id} call={call} candidacy={candidacy} sayKind={kindInWords} />}
    </Loaded>
  );
}
