import { createFileRoute } from "@tanstack/react-router";
import { DoorOpen, Lightbulb } from "lucide-react";
import { EventList } from "#/features/agenda/EventList";
import { EventMonth } from "#/features/agenda/EventMonth";
import { EventYear } from "#/features/agenda/EventYear";
import { type EventFilter, eventsQuery, filterFrom } from "#/features/agenda/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { useMe } from "#/shared/session/session";
import { ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/events/")({
  validateSearch: filterFrom,
  loaderDeps: ({ search }) => search,
  loader: ({ context, deps }) => {
    if (!deps.view) context.queryClient.prefetchQuery(eventsQuery(deps, 1));
  },
  component: Events,
});

function Events() {
  const filter = Route.useSearch();
  return (
    <Page
      heading={m.common_agenda()}
      title={filter.q ? m.agenda_title_for({ q: filter.q }) : undefined}
      lead={m.agenda_lead()}
      actions={
        <ButtonRow>
          <ButtonLink look="secondary" to="/editions">
            <DoorOpen size={18} aria-hidden />
            {m.editions_heading()}
          </ButtonLink>
          <SuggestLink />
        </ButtonRow>
      }
    >
      <View filter={filter} />
    </Page>
  );
}

function View({ filter }: { filter: EventFilter }) {
  if (filter.view === "month") return <EventMonth filter={filter} />;
  if (filter.view === "year") return <EventYear filter={filter} />;
  return <EventList filter={filter} />;
}

/** Who may not write events themselves tells of one. */
function SuggestLink() {
  const me = useMe();
  if (!me || me.rights.includes("CREATE_EVENT")) return null;
  return (
    <ButtonLink look="secondary" to="/event-suggestions/new">
      <Lightbulb size={18} aria-hidden />
      {m.agenda_suggestion_open()}
    </ButtonLink>
  );
}
