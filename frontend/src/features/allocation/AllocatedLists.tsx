import { useInfiniteQuery } from "@tanstack/react-query";
import type { Allocation } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { choiceInWords, whenInWords } from "./format";
import { allocatedPeopleQuery, allocatedSlotsQuery } from "./queries";

type AllocatedProps = { id: string; state: Allocation["state"] };

/** By how many people each slot was chosen, and to how many it was given. */
export function AllocatedSlots({ id, state }: AllocatedProps) {
  const query = useInfiniteQuery(allocatedSlotsQuery(id, state));
  if (query.data?.pages[0]?.total === 0) return null;
  return (
    <RecordSection heading={m.allocation_by_slot()}>
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {({ pages }) => (
          <Table
            label={m.allocation_by_slot()}
            rows={pages.flatMap(({ items }) => items)}
            keyOf={({ slotId }) => slotId}
            columns={[
              { heading: m.allocation_slot(), cell: ({ title }) => words(title) },
              { heading: m.allocation_hours(), cell: ({ when }) => whenInWords(when) },
              { heading: m.allocation_slot_places(), cell: ({ places }) => places },
              { heading: m.allocation_chosen(), cell: ({ chosen }) => chosen },
              { heading: m.allocation_first(), cell: ({ chosenFirst }) => chosenFirst },
              { heading: m.allocation_given(), cell: ({ given }) => given },
            ]}
          />
        )}
      </Loaded>
      <More query={query} />
    </RecordSection>
  );
}

/** What each person chose, and what became of it; nobody is named. */
export function AllocatedPeople({ id, state }: AllocatedProps) {
  const query = useInfiniteQuery(allocatedPeopleQuery(id, state));
  return (
    <RecordSection heading={m.allocation_by_person()}>
      <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
        {({ pages }) => {
          const people = pages.flatMap(({ items }) => items);
          if (people.length === 0) return <p>{m.allocation_none()}</p>;
          return people.map(({ number, choices }) => (
            <div key={number}>
              <h3>{m.allocation_person({ number: String(number) })}</h3>
              <ul>
                {choices.map((choice) => (
                  <li key={choice.slotId}>{choiceInWords(choice)}</li>
                ))}
              </ul>
            </div>
          ));
        }}
      </Loaded>
      <More query={query} />
    </RecordSection>
  );
}

type MoreProps = {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => unknown };
};

function More({ query }: MoreProps) {
  if (!query.hasNextPage) return null;
  return (
    <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
      {m.allocation_more()}
    </Button>
  );
}
