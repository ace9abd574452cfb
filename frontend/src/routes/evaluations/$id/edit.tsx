import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { sentInstant, typedInstant } from "#/features/agenda/when";
import { EvaluationEditor } from "#/features/evaluations/EvaluationEditor";
import { evaluationQuery } from "#/shared/api/evaluations";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/evaluations/$id/edit")({
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Editing />
    </SignedInTo>
  ),
});

function Editing() {
  const { id } = Route.useParams();
  const query = useQuery({ ...evaluationQuery(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(evaluation) => (
        <SignedInTo may={evaluation.rights.includes("EDIT")}>
          <EvaluationEditor evaluation={evaluation} instants={{ typed: typedInstant, sent: sentInstant }} />
        </SignedInTo>
      )}
    </Loaded>
  );
}
