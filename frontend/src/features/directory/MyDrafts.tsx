import { useQuery } from "@tanstack/react-query";
import { m } from "#/shared/i18n/generated/messages.js";
import { CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { draftsQuery } from "./editing";
import { ServiceCard } from "./ServiceCard";

/** The services that the reader may still publish. */
export function MyDrafts() {
  return (
    <Loaded query={useQuery(draftsQuery)} skeleton={<Skeleton blocks={2} />}>
      {({ items, total }) => (
        <>
          <p>{total === 0 ? m.directory_no_draft() : m.directory_drafts({ count: total })}</p>
          <CardList
            items={items}
            card={(service) => <ServiceCard service={service} />}
            keyOf={({ id }) => id}
          />
        </>
      )}
    </Loaded>
  );
}
