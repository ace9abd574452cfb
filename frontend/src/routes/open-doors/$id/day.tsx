import { useQuery } from "@tanstack/react-query";
import { createFileRoute } from "@tanstack/react-router";
import { PresenceBoard } from "#/features/attendance/PresenceBoard";
import { DayBoard } from "#/features/openday/DayBoard";
import { openDoorQuery, slotsOfDayQuery } from "#/features/openday/queries";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import { SignedInTo } from "#/shared/session/SignedInTo";
import { ButtonLink } from "#/shared/ui/Button";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Page } from "#/shared/ui/Page";

export const Route = createFileRoute("/open-doors/$id/day")({
  validateSearch: (search: { day?: unknown }): { day?: string } =>
    /^\d{4}-\d{2}-\d{2}$/.test(String(search.day)) ? { day: String(search.day) } : {},
  component: () => {
    const { id } = Route.useParams();
    return (
      <Loaded query={useQuery(openDoorQuery(id))} skeleton={<PageSkeleton />}>
        {({ serviceName, rights }) => (
          <Day key={id} name={words(serviceName)} edits={rights.includes("EDIT")} />
        )}
      </Loaded>
    );
  },
});

/** For whom how many are expected is told; who edits a door without a slot reads that there is none. */
function Day({ name, edits }: { name: string; edits: boolean }) {
  const { id } = Route.useParams();
  const { day } = Route.useSearch();
  return (
    <Loaded query={useQuery(slotsOfDayQuery(id))} skeleton={<PageSkeleton />}>
      {(slots) => (
        <SignedInTo may={edits || slots.some(({ booked }) => booked !== null)}>
          <Page
            heading={m.openday_heading({ name })}
            lead={m.openday_lead()}
            actions={
              <ButtonLink look="secondary" to="/open-doors/$id" params={{ id }}>
                {m.openday_to_door()}
              </ButtonLink>
            }
          >
            <DayBoard
              door={id}
              slots={slots}
              day={day}
              today={today()}
              list={(slot) => <PresenceBoard event={slot} />}
            />
          </Page>
        </SignedInTo>
      )}
    </Loaded>
  );
}
