import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { EventCopier, EventCreator, type Start } from "#/features/agenda/EventCreator";
import { eventQuery } from "#/features/agenda/queries";
import type { Me } from "#/shared/api/types";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMay, useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/events/new")({
  validateSearch: (search: Record<string, unknown>): Start & { from?: string } => {
    const { from, type, bassin } = search;
    if (from) return { from: String(from) };
    return { ...(type ? { type: String(type) } : {}), ...(bassin ? { bassin: String(bassin) } : {}) };
  },
  component: () => {
    const { from, ...start } = Route.useSearch();
    const me = useMe();
    const may = useMay("CREATE_EVENT");
    return (
      <SignedInTo may={may}>
        {me && (from ? <Copy key={from} me={me} id={from} /> : <EventCreator me={me} start={start} />)}
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
