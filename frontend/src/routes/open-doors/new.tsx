import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { DoorCreator } from "#/features/doors/DoorEditor";
import { editionQuery } from "#/shared/api/editions";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/open-doors/new")({
  validateSearch: (search: { edition?: unknown }): { edition?: string } =>
    search.edition ? { edition: String(search.edition) } : {},
  component: () => {
    const { edition } = Route.useSearch();
    const me = useMe();
    return (
      <SignedInTo may={me?.signedIn === true}>
        {me && (edition ? <InEdition key={edition} id={edition} /> : <DoorCreator edition={null} me={me} />)}
      </SignedInTo>
    );
  },
});

function InEdition({ id }: { id: string }) {
  const me = useMe();
  return (
    <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
      {(edition) => (
        <SignedInTo may={edition.rights.includes("APPLY")}>
          {me && <DoorCreator edition={edition} me={me} />}
        </SignedInTo>
      )}
    </Loaded>
  );
}
