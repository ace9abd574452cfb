import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EventSuggestion } from "#/shared/api/types";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { suggestedMoment } from "./format";
import { waitingSuggestionsQuery } from "./queries";

/** The suggested events that wait for the reader's answer. */
export function WaitingSuggestions() {
  const query = useInfiniteQuery(waitingSuggestionsQuery);
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
      {({ pages }) => (
        <>
          <p>
            {pages[0]?.total
              ? m.agenda_suggestion_count({ count: pages[0].total })
              : m.agenda_suggestion_none()}
          </p>
          <CardList
            items={pages.flatMap((page) => page.items)}
            card={(suggestion) => <SuggestionCard suggestion={suggestion} />}
            keyOf={({ id }) => id}
          />
          {query.hasNextPage && (
            <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              {m.agenda_suggestion_more()}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function SuggestionCard({ suggestion: { id, words, createdAt } }: { suggestion: EventSuggestion }) {
  const name = (
    <Link to="/event-suggestions/$id" params={{ id }}>
      {words?.title ?? m.agenda_suggestion_one()}
    </Link>
  );
  return (
    <Card name={name}>
      {words && <p>{suggestedMoment(words)}</p>}
      <CardFacts>
        {words && <span>{m.agenda_suggestion_organised_by(words)}</span>}
        <span>{m.agenda_suggestion_received({ date: formatDay(createdAt) })}</span>
      </CardFacts>
    </Card>
  );
}
