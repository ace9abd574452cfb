import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { servicesQuery } from "./queries";
import { ServiceCard } from "./ServiceCard";

/** The first services of an organisation, and the way to all of them. */
export function ServicesOf({ organisationId }: { organisationId: string }) {
  const filter = { organisation: [organisationId] };
  return (
    <Loaded query={useQuery(servicesQuery(filter, 1))} skeleton={<Skeleton blocks={2} />}>
      {({ items, total }) => (
        <>
          {total === 0 && <p>{m.directory_none_of_organisation()}</p>}
          <CardList
            items={items}
            card={(service) => <ServiceCard service={service} />}
            keyOf={({ id }) => id}
          />
          {total > items.length && (
            <Link to="/services" search={filter}>
              {m.directory_all_of_organisation({ count: total })}
            </Link>
          )}
        </>
      )}
    </Loaded>
  );
}
