import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EditionEditor } from "#/features/editions/EditionEditor";
import { editionQuery } from "#/shared/api/editions";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/editions/$id/edit")({
  component: () => {
    const { id } = Route.useParams();
    const edition = useQuery({ ...editionQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={edition} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            <EditionEditor edition={found} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
