import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { AssignmentsPage, type Shown } from "#/features/assignments/AssignmentsPage";
import { assignmentsQuery } from "#/features/assignments/queries";
import { consultationQuery } from "#/shared/api/consultations";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/consultations/$id/assignments")({
  validateSearch: (search: { run?: unknown; with?: unknown }): Shown => ({
    ...(typeof search.run === "string" && { run: search.run }),
    ...(typeof search.with === "string" && { with: search.with }),
  }),
  component: () => (
    <SignedInTo may={useMe()?.signedIn ?? false}>
      <Assignments />
    </SignedInTo>
  ),
});

function Assignments() {
  const { id } = Route.useParams();
  const shown = Route.useSearch();
  const assignments = useQuery(assignmentsQuery(id));
  return (
    <Loaded query={useQuery(consultationQuery(id))} skeleton={<PageSkeleton />}>
      {(consultation) => (
        <Loaded query={assignments} skeleton={<PageSkeleton />}>
          {({ items }) => (
            <AssignmentsPage key={id} consultation={consultation} items={items} shown={shown} />
          )}
        </Loaded>
      )}
    </Loaded>
  );
}
