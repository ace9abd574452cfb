import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { MandatePage } from "#/features/circles/MandatePage";
import { circleQuery, mandateQuery } from "#/features/circles/queries";
import type { Circle } from "#/shared/api/types";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/mandates/$mandate")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("NAME")}>
            <OneMandate circle={circle} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});

function OneMandate({ circle }: { circle: Circle }) {
  const { mandate: id } = Route.useParams();
  return (
    <Loaded query={useQuery(mandateQuery(circle.id, id))} skeleton={<PageSkeleton />}>
      {(mandate) => <MandatePage key={id} circle={circle} mandate={mandate} />}
    </Loaded>
  );
}
