import { useQuery } from "@tanstack/react-query";
import { createFileRoute, Navigate } from "@tanstack/react-router";
import { AddToCalendar } from "#/features/agenda/AddToCalendar";
import { WhenLead } from "#/features/agenda/EventKicker";
import { eventQuery } from "#/features/agenda/queries";
import { availabilityQuery } from "#/features/registrations/queries";
import { Registrar, type Step } from "#/features/registrations/Registrar";
import type { AgendaEvent, Availability } from "#/shared/api/types";
import { useMe } from "#/shared/session/session";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";

export const Route = createFileRoute("/events/$id/register")({
  validateSearch: ({ step }: Record<string, unknown>): { step?: NonNullable<Step> } =>
    step === "check" || step === "done" ? { step } : {},
  component: () => {
    const { id } = Route.useParams();
    const seats = useQuery(availabilityQuery(id));
    return (
      <Loaded query={useQuery(eventQuery(id))} skeleton={<PageSkeleton />}>
        {(event) => (
          <Loaded query={seats} skeleton={<PageSkeleton />}>
            {(now) => <Register key={id} event={event} seats={now} />}
          </Loaded>
        )}
      </Loaded>
    );
  },
});

function Register({ event, seats }: { event: AgendaEvent; seats: Availability }) {
  const { step } = Route.useSearch();
  // The form starts with what is known of who fills it in.
  if (!useMe()) return <PageSkeleton />;
  // Of a series that takes registrations as a whole, a date takes none.
  if (seats.eventId !== event.id)
    return <Navigate to="/events/$id/register" params={{ id: seats.eventId }} replace />;
  return (
    <Registrar
      event={event}
      seats={seats}
      step={step}
      when={<WhenLead event={event} />}
      calendar={<AddToCalendar event={event} />}
    />
  );
}
