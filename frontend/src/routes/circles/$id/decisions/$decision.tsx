import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { circleQuery } from "#/features/circles/queries";
import { DecisionPage } from "#/features/decisions/DecisionPage";
import { decisionQuery } from "#/features/decisions/queries";
import type { Circle } from "#/shared/api/types";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/decisions/$decision")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("READ_MEMBERS")}>
            <OneDecision circle={circle} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function OneDecision({ circle }: { circle: Circle }) {
  const { decision: id } = Route.useParams();
  return (
    <Loaded query={useQuery(decisionQuery(circle.id, id))} skeleton={<PageSkeleton />}>
      {(decision) => <DecisionPage key={id} circle={circle} decision={decision} />}
    </Loaded>
  );
}
