import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { OpenDoorItem } from "#/shared/api/opendoors";
import { usePlaceNames } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Tag } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { addressInWords, kindOfState, stateInWords } from "./format";
import { type Doors, doorListQuery } from "./queries";

/** Services that open their doors. */
export function DoorList({ doors }: { doors: Doors }) {
  const query = useInfiniteQuery(doorListQuery(doors));
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={2} />}>
      {({ pages }) => (
        <>
          {pages[0]?.total === 0 && <p>{m.doors_list_none()}</p>}
          <DoorCards doors={pages.flatMap(({ items }) => items)} />
          {query.hasNextPage && (
            <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              {m.doors_more()}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

/** Open doors beside each other, which lead to their pages. */
export function DoorCards({ doors }: { doors: OpenDoorItem[] }) {
  const nameOf = usePlaceNames();
  return (
    <CardList
      items={doors}
      keyOf={({ id }) => id}
      columns
      card={(door) => (
        <Card
          name={
            <Link to="/open-doors/$id" params={{ id: door.id }}>
              <Words of={door.serviceName} />
            </Link>
          }
        >
          {door.state !== "ACCEPTED" && <Tag kind={kindOfState(door.state)}>{stateInWords(door.state)}</Tag>}
          <CardFacts>
            <span>
              <Words of={door.organisationName} />
            </span>
            <span>{addressInWords(door, nameOf)}</span>
            <span>{m.doors_list_slots({ slots: door.slots, places: door.places })}</span>
          </CardFacts>
        </Card>
      )}
    />
  );
}
