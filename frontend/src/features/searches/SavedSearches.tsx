import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { CardList } from "#/shared/ui/Card";
import { Done } from "#/shared/ui/Done";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { savedSearchesQuery } from "./queries";
import { SearchCard } from "./SearchCard";

/** The searches that somebody keeps, to change and remove. */
export function SavedSearches() {
  const [done, setDone] = useState<string>();
  return (
    <Loaded query={useQuery(savedSearchesQuery)} skeleton={<Skeleton blocks={1} />}>
      {(searches) => (
        <>
          {done && <Done said={done} />}
          {searches.length === 0 && <p>{m.searches_none()}</p>}
          <CardList
            items={searches}
            card={(search) => <SearchCard search={search} secret={undefined} onDone={setDone} />}
            keyOf={({ id }) => id}
          />
        </>
      )}
    </Loaded>
  );
}
