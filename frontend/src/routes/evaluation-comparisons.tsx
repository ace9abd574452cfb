import { createFileRoute } from "@tanstack/react-router";
import { whenInWords } from "#/features/agenda/format";
import { ComparisonPage } from "#/features/evaluation-results/ComparisonPage";
import { comparisonFrom } from "#/features/evaluation-results/filter";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";

export const Route = createFileRoute("/evaluation-comparisons")({
  validateSearch: comparisonFrom,
  component: () => {
    const search = Route.useSearch();
    const navigate = Route.useNavigate();
    return (
      <SignedInTo may={useMe()?.signedIn ?? false}>
        <ComparisonPage
          search={search}
          onSearch={(chosen) => navigate({ search: chosen, replace: true, resetScroll: false })}
          sayWhen={whenInWords}
        />
      </SignedInTo>
    );
  },
});
