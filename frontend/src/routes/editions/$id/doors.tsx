import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { DoorBoard } from "#/features/doors/DoorBoard";
import { editionQuery } from "#/shared/api/editions";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/editions/$id/doors")({
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(editionQuery(id))} skeleton={<PageSkeleton />}>
        {(edition) => (
          <SignedInTo may={edition.rights.includes("EDIT")}>
            <DoorBoard edition={edition} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
