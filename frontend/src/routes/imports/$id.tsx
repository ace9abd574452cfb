import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { ImportPage } from "#/features/imports/ImportPage";
import { importQuery } from "#/features/imports/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/imports/$id")({
  component: () => {
    const { id } = Route.useParams();
    const me = useMe();
    return <SignedInTo may={me?.signedIn ?? false}>{me?.signedIn && <Import key={id} id={id} />}</SignedInTo>;
  },
});

function Import({ id }: { id: string }) {
  return (
    <Loaded query={useQuery(importQuery(id))} skeleton={<PageSkeleton />}>
      {(brought) => <ImportPage brought={brought} />}
    </Loaded>
  );
}
