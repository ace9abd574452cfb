import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { OrganisationCard } from "./OrganisationCard";
import { organisationsQuery } from "./queries";

/** The proposed organisations that wait for the reader, and the way to all of them. */
export function Candidates() {
  const filter = { status: "CANDIDATE" } as const;
  return (
    <Loaded query={useQuery(organisationsQuery(filter, 1))} skeleton={<Skeleton blocks={2} />}>
      {({ items, total }) => (
        <>
          <p>{total === 0 ? m.organisations_no_candidate() : m.organisations_candidates({ count: total })}</p>
          <CardList
            items={items}
            card={(organisation) => <OrganisationCard organisation={organisation} />}
            keyOf={({ id }) => id}
          />
          {total > items.length && (
            <Link to="/organisations" search={filter}>
              {m.organisations_all_candidates()}
            </Link>
          )}
        </>
      )}
    </Loaded>
  );
}
