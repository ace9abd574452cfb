import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { History } from "#/features/audit/History";
import { suggestionQuery } from "#/features/suggestions/queries";
import { SuggestionPage } from "#/features/suggestions/SuggestionPage";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/event-suggestions/$id")({
  validateSearch: (search: { event?: unknown }): { event?: string } =>
    search.event ? { event: String(search.event) } : {},
  component: () => {
    const { id } = Route.useParams();
    const me = useMe();
    return (
      <SignedInTo may={me?.signedIn ?? false}>{me?.signedIn && <Suggestion key={id} id={id} />}</SignedInTo>
    );
  },
});

function Suggestion({ id }: { id: string }) {
  const { event } = Route.useSearch();
  return (
    <Loaded query={useQuery(suggestionQuery(id))} skeleton={<PageSkeleton />}>
      {(suggestion) => (
        <SuggestionPage
          suggestion={suggestion}
          made={event}
          history={<History records="event-suggestions" id={id} labels={{}} />}
        />
      )}
    </Loaded>
  );
}
