import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EventCopier, EventCreator } from "#/features/agenda/EventCreator";
import { eventQuery } from "#/features/agenda/queries";
import type { Me } from "#/shared/api/types";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMay, useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/events/new")({
  validateSearch: (search: { from?: unknown }): { from?: string } =>
    search.from ? { from: String(search.from) } : {},
  component: () => {
    const { from } = Route.useSearch();
    const me = useMe();
    const may = useMay("CREATE_EVENT");
    return (
      <SignedInTo may={may}>
        {me && (from ? <Copy key={from} me={me} id={from} /> : <EventCreator me={me} />)}
      </SignedInTo>
    );
  },
});

function Copy({ me, id }: { me: Me; id: string }) {
  const event = useQuery({ ...eventQuery(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={event} skeleton={<PageSkeleton />}>
      {(found) => <EventCopier me={me} from={found} />}
    </Loaded>
  );
}
