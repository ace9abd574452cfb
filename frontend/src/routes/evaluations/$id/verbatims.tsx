import { createFileRoute } from "@tanstack/react-router";
import { VerbatimsPage } from "#/features/evaluation-reports/VerbatimsPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/evaluations/$id/verbatims")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <SignedInTo may={useMe()?.signedIn ?? false}>
        <VerbatimsPage id={id} />
      </SignedInTo>
    );
  },
});
