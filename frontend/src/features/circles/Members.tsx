import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { Circle, Mandate } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import styles from "./Circles.module.css";
import { daysInWords, organisationInWords, roleInWords, sectorInWords } from "./format";
import { MandateState } from "./MandateState";
import { mandatesQuery } from "./queries";

/** Who sits in a circle; who runs it finds there what to do about each. */
export function Members({ circle }: { circle: Circle }) {
  const query = useInfiniteQuery(mandatesQuery(circle.id));
  const runs = circle.rights.includes("NAME");
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={2} />}>
      {({ pages }) => {
        const mandates = pages.flatMap(({ items }) => items);
        return (
          <>
            <Note>{runs ? m.circles_read_by() : m.circles_read_while()}</Note>
            {mandates.length === 0 && <p>{m.circles_no_members()}</p>}
            {mandates.length > 0 && (
              <Table
                label={m.circles_members()}
                rows={mandates}
                keyOf={({ id }) => id}
                columns={runs ? forCoordinators(circle) : forMembers(circle)}
              />
            )}
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.circles_more_members()}
              </Button>
            )}
          </>
        );
      }}
    </Loaded>
  );
}

function forMembers(circle: Circle): Column<Mandate>[] {
  return [
    { heading: m.circles_person(), cell: ({ name }) => name ?? m.circles_erased() },
    { heading: m.circles_organisation(), cell: (mandate) => organisationInWords(mandate) || "–" },
    { heading: m.circles_role(), cell: ({ role }) => roleInWords(role) },
    { heading: m.circles_sector(), cell: ({ sector }) => sectorInWords(circle, sector) || "–" },
  ];
}

function forCoordinators(circle: Circle): Column<Mandate>[] {
  const [, ...facts] = forMembers(circle);
  return [
    {
      heading: m.circles_person(),
      cell: ({ id, name }) => (
        <Link to="/circles/$id/mandates/$mandate" params={{ id: circle.id, mandate: id }}>
          {name ?? m.circles_erased()}
        </Link>
      ),
    },
    ...facts,
    {
      heading: m.circles_mandate(),
      cell: (mandate) => (
        <div className={styles.mandate}>
          <MandateState mandate={mandate} />
          <span>{daysInWords(mandate)}</span>
        </div>
      ),
    },
  ];
}
