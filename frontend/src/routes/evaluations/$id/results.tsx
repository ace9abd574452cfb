import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { resultsFrom } from "#/features/evaluation-results/filter";
import { ResultsPage } from "#/features/evaluation-results/ResultsPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/evaluations/$id/results")({
  validateSearch: resultsFrom,
  component: () => {
    const { id } = Route.useParams();
    const search = Route.useSearch();
    const navigate = Route.useNavigate();
    return (
      <SignedInTo may={useMe()?.signedIn ?? false}>
        <ResultsPage
          id={id}
          search={search}
          onSearch={(chosen) => navigate({ search: chosen, replace: true, resetScroll: false })}
          sayWhen={whenInWords}
        />
      </SignedInTo>
    );
  },
});
