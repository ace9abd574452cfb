import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EventEditor } from "#/features/agenda/EventEditor";
import { eventQuery } from "#/features/agenda/queries";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/events/$id/edit")({
  component: () => {
    const { id } = Route.useParams();
    const event = useQuery({ ...eventQuery(id), refetchOnWindowFocus: false });
    return (
      <Loaded query={event} skeleton={<PageSkeleton />}>
        {(found) => (
          <SignedInTo may={found.rights.includes("EDIT")}>
            <EventEditor key={found.id} event={found} />
          </SignedInTo>
        )}
      </Loaded>
    );
  },
});
