import { createFileRoute } from "@tanstack/react-router";
import { TotalsPage } from "#/features/evaluation-reports/TotalsPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/evaluations/$id/totals")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <SignedInTo may={useMe()?.signedIn ?? false}>
        <TotalsPage id={id} />
      </SignedInTo>
    );
  },
});
