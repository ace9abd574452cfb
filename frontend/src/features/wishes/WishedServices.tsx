import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { WishedService } from "#/shared/api/opendoors";
import { useLabels } from "#/shared/api/reference";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded } from "#/shared/ui/Loaded";
import { Note } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import { wishesQuery } from "./queries";

/** For which services people wish in an edition, ranked, with the way to invite each. */
export function WishedServices({ edition }: { edition: string }) {
  return (
    <Loaded query={useQuery(wishesQuery(edition))}>
      {({ items }) => (items.length === 0 ? <p>{m.wishes_none()}</p> : <Ranked services={items} />)}
    </Loaded>
  );
}

function Ranked({ services }: { services: WishedService[] }) {
  const sayType = useLabels("types");
  return (
    <>
      <Note>{m.wishes_people_means()}</Note>
      <Table
        label={m.wishes_table()}
        rows={services}
        keyOf={({ serviceId }) => serviceId}
        columns={[
          {
            heading: m.wishes_service(),
            cell: ({ serviceId, name, type }) => (
              <>
                <Link to="/services/$id" params={{ id: serviceId }}>
                  <Words of={name} />
                </Link>
                <Note>{sayType(type)}</Note>
              </>
            ),
          },
          { heading: m.wishes_people(), cell: ({ people }) => formatNumber(people) },
          {
            heading: m.wishes_why(),
            cell: ({ opens }) => (opens ? m.wishes_full() : m.wishes_not_open()),
          },
          {
            heading: m.wishes_contact(),
            cell: ({ organisationId, organisationName }) => (
              <Link to="/organisations/$id" params={{ id: organisationId }}>
                <Words of={organisationName} />
              </Link>
            ),
          },
        ]}
      />
    </>
  );
}
