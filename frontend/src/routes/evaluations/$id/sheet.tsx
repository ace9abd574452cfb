import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { Sheet } from "#/features/evaluations/Sheet";
import { evaluationQuery } from "#/shared/api/evaluations";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/evaluations/$id/sheet")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <ForTheRoom />
    </SignedInTo>
  ),
});

function ForTheRoom() {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(evaluationQuery(id))} skeleton={<PageSkeleton />}>
      {(evaluation) => <Sheet evaluation={evaluation} />}
    </Loaded>
  );
}
