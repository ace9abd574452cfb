import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { DoorEditor } from "#/features/doors/DoorEditor";
import { doorQuery } from "#/features/doors/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/open-doors/$id/edit")({
  component: () => {
    const { id } = Route.useParams();
    const door = useQuery({ ...doorQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={door} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            <DoorEditor door={found} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
