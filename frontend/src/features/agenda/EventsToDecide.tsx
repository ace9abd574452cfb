import { type UseQueryResult, useQuery } from "@tanstack/react-query";
import type { EventItem, Me } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { EventCard } from "./EventCard";
import { ownEventsQuery, proposedEventsQuery, uncountedEventsQuery, vagueEventsQuery } from "./editing";

/** What the reader's organisations write and propose. */
export function MyEvents({ me }: { me: Me }) {
  return (
    <Waiting
      query={useQuery(ownEventsQuery(me))}
      none={m.agenda_act_no_own()}
      some={(count) => m.agenda_act_own({ count })}
    />
  );
}

/** The proposals that wait for the reader's decision. */
export function EventsToDecide({ me }: { me: Me }) {
  return (
    <Waiting
      query={useQuery(proposedEventsQuery(me))}
      none={m.agenda_act_none_to_decide()}
      some={(count) => m.agenda_act_to_decide_count({ count })}
    />
  );
}

/** What is announced in the reader's bassins, and still lacks a place or an hour. */
export function VagueEvents({ me }: { me: Me }) {
  return (
    <Waiting
      query={useQuery(vagueEventsQuery(me))}
      none={m.agenda_act_none_vague()}
      some={(count) => m.agenda_act_vague_count({ count })}
    />
  );
}

/** What has been in the reader's bassins, and how many came is not said. */
export function UncountedEvents({ me }: { me: Me }) {
  return (
    <Waiting
      query={useQuery(uncountedEventsQuery(me))}
      none={m.agenda_act_none_uncounted()}
      some={(count) => m.agenda_act_uncounted_count({ count })}
    />
  );
}

type WaitingProps = {
  query: UseQueryResult<{ items: EventItem[]; total: number }>;
  none: string;
  some: (count: number) => string;
};

function Waiting({ query, none, some }: WaitingProps) {
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={2} />}>
      {({ items, total }) => (
        <>
          <p>{total === 0 ? none : some(total)}</p>
          <CardList items={items} card={(event) => <EventCard event={event} />} keyOf={({ id }) => id} />
        </>
      )}
    </Loaded>
  );
}
