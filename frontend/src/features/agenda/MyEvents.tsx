import { useQuery } from "@tanstack/react-query";
import type { Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { EventCard } from "./EventCard";
import { ownEventsQuery } from "./editing";

/** What the reader's organisations write and propose. */
export function MyEvents({ me }: { me: Me }) {
  return (
    <Loaded query={useQuery(ownEventsQuery(me))} skeleton={<Skeleton blocks={2} />}>
      {({ items, total }) => (
        <>
          <p>{total === 0 ? m.agenda_act_no_own() : m.agenda_act_own({ count: total })}</p>
          <CardList items={items} card={(event) => <EventCard event={event} />} keyOf={({ id }) => id} />
        </>
      )}
    </Loaded>
  );
}
