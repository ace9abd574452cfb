import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { lazy, Suspense } from "react";
import { Documents } from "#/features/agenda/documents/Documents";
import { EventActs } from "#/features/agenda/EventActs";
import { EventKicker, WhenLead } from "#/features/agenda/EventKicker";
import { EventView } from "#/features/agenda/EventView";
import { whenInWords } from "#/features/agenda/format";
import { MinutesOf } from "#/features/agenda/minutes/MinutesOf";
import { NextEvents } from "#/features/agenda/NextEvents";
import { eventQuery } from "#/features/agenda/queries";
import { figuresQuery } from "#/features/attendance/figures";
import { EventSeats } from "#/features/registrations/EventSeats";
import { SeriesPanel } from "#/features/series/SeriesPanel";
import type { AgendaEvent } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton, Skeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Words } from "#/shared/ui/Words";

/** For those who organise a series: whoever thinks of coming does not fetch it. */
const Trend = lazy(async () => ({ default: (await import("#/features/attendance/Trend")).Trend }));

export const Route = createFileRoute("/events/$id/")({
  loader: ({ context, params }) => {
    context.queryClient.prefetchQuery(eventQuery(params.id));
  },
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(eventQuery(id))} skeleton={<PageSkeleton />}>
        {(event) => <EventPage event={event} />}
      </Loaded>
    );
  },
});

function EventPage({ event }: { event: AgendaEvent }) {
  const counts = event.rights.includes("CLOSE") && event.rights.includes("READ_REGISTRATIONS");
  const came = useQuery({ ...figuresQuery(event.id), enabled: counts }).data;
  return (
    <Page
      title={words(event.title)}
      heading={<Words of={event.title} />}
      kicker={<EventKicker event={event} />}
      lead={<WhenLead event={event} />}
      actions={<PrintButton />}
    >
      <EventActs event={event} came={came} />
      {/* Another event is another page: what was typed for one is not sent to the next. */}
      <EventView key={event.id} event={event} seats={<EventSeats event={event} />}>
        <SeriesPanel event={event}>
          <h3>{m.series_dates_to_come()}</h3>
          <NextEvents filter={{ series: [event.id] }} said={m.series_all_dates()} />
        </SeriesPanel>
        {event.seriesId === event.id && event.rights.includes("READ_REGISTRATIONS") && (
          <Suspense fallback={<Skeleton blocks={1} />}>
            <Trend series={event.id} sayWhen={whenInWords} />
          </Suspense>
        )}
        <MinutesOf event={event} />
        <Documents event={event} />
      </EventView>
    </Page>
  );
}
