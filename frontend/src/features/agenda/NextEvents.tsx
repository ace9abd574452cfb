import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { EventCard } from "./EventCard";
import { type EventFilter, nextEventsQuery } from "./queries";

type NextEventsProps = {
  filter: EventFilter;
  /** The way to all of them, and what that link says. */
  whole?: EventFilter;
  said?: string;
};

/** The next few events that a filter leaves, and the way to the agenda. */
export function NextEvents({ filter, whole = filter, said = m.agenda_whole() }: NextEventsProps) {
  return (
    <>
      <Loaded query={useQuery(nextEventsQuery(filter, 5))} skeleton={<Skeleton blocks={2} />}>
        {({ items }) => (
          <>
            {items.length === 0 && <p>{m.agenda_none_next()}</p>}
            <CardList items={items} card={(event) => <EventCard event={event} />} keyOf={({ id }) => id} />
          </>
        )}
      </Loaded>
      <p>
        <Link to="/events" search={whole}>
          {said}
        </Link>
      </p>
    </>
  );
}
