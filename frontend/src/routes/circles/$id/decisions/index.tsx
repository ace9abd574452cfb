import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { circleQuery } from "#/features/circles/queries";
import { DecisionsPage } from "#/features/decisions/DecisionsPage";
import { stateFrom } from "#/features/decisions/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/circles/$id/decisions/")({
  // What the address says is understood where it is used: this much alone is loaded with every page.
  validateSearch: (search: { state?: unknown }): { state?: string } =>
    search.state ? { state: String(search.state) } : {},
  component: () => {
    const { id } = Route.useParams();
    const { state } = stateFrom(Route.useSearch());
    const navigate = Route.useNavigate();
    return (
      <Loaded query={useQuery(circleQuery(id))} skeleton={<PageSkeleton />}>
        {(circle) => (
          <SignedInTo may={circle.rights.includes("READ_MEMBERS")}>
            <DecisionsPage
              key={id}
              circle={circle}
              state={state}
              onState={(chosen) =>
                navigate({ search: chosen ? { state: chosen } : {}, replace: true, resetScroll: false })
              }
            />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
