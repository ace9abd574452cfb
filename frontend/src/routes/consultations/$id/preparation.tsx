import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { PreparationPage } from "#/features/groups/PreparationPage";
import { planQuery } from "#/features/groups/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/consultations/$id/preparation")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Preparation />
    </SignedInTo>
  ),
});

function Preparation() {
  const { id } = Route.useParams();
  return (
    <Loaded query={useQuery(planQuery({ consultation: id }))} skeleton={<PageSkeleton />}>
      {(plan) => <PreparationPage key={id} id={id} plan={plan} />}
    </Loaded>
  );
}
