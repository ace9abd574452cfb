import { useQuery } from "@tanstack/react-query";
import { createFileRoute, useNavigate } from "@tanstack/react-router";
import { EventCopier, partsFrom } from "#/features/agenda/EventCopier";
import { EventCreator, EventFromSuggestion, type Start } from "#/features/agenda/EventCreator";
import { eventQuery } from "#/features/agenda/queries";
import { suggestionQuery } from "#/features/suggestions/queries";
import type { Me } from "#/shared/api/types";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { useMay, useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/events/new")({
  validateSearch: ({ from, parts, suggestion, type, bassin, circle }: Record<string, unknown>): From => ({
    ...(from ? { from: String(from) } : {}),
    ...(parts === undefined ? {} : { parts: String(parts) }),
    ...(suggestion ? { suggestion: String(suggestion) } : {}),
    ...(type ? { type: String(type) } : {}),
    ...(bassin ? { bassin: String(bassin) } : {}),
    ...(circle ? { circle: String(circle) } : {}),
  }),
  component: () => {
    const search = Route.useSearch();
    const me = useMe();
    const may = useMay("CREATE_EVENT");
    return <SignedInTo may={may}>{me && <New me={me} {...search} />}</SignedInTo>;
  },
});

/** What it starts from: another event, a suggestion, or what was chosen before. */
type From = Start & { from?: string; parts?: string; suggestion?: string };

function New({ me, from, parts, suggestion, ...start }: From & { me: Me }) {
  if (from) return <Copy key={`${from} ${parts}`} me={me} id={from} parts={parts} />;
  if (suggestion) return <Suggested key={suggestion} me={me} id={suggestion} />;
  return <EventCreator me={me} start={start} />;
}

/** Once it is created, who suggested it is told so. */
function Suggested({ me, id }: { me: Me; id: string }) {
  const navigate = useNavigate();
  const suggestion = useQuery({ ...suggestionQuery(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={suggestion} skeleton={<PageSkeleton />}>
      {(found) => (
        <EventFromSuggestion
          me={me}
          suggestion={found}
          onCreated={(event) => navigate({ to: "/event-suggestions/$id", params: { id }, search: { event } })}
        />
      )}
    </Loaded>
  );
}

function Copy({ me, id, parts }: { me: Me; id: string; parts: string | undefined }) {
  const navigate = useNavigate();
  const event = useQuery({ ...eventQuery(id), refetchOnWindowFocus: false });
  return (
    <Loaded query={event} skeleton={<PageSkeleton />}>
      {(found) => (
        <EventCopier
          me={me}
          from={found}
          parts={partsFrom(parts)}
          onChosen={(chosen) => navigate({ to: "/events/new", search: { from: id, parts: chosen.join() } })}
        />
      )}
    </Loaded>
  );
}
