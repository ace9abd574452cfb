import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ErrorReport } from "#/shared/api/types";
import { formatDay, formatList } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Words } from "#/shared/ui/Words";
import { reasonInWords } from "./format";
import { openReportsQuery } from "./queries";

/** The reported errors that wait for the reader's answer. */
export function OpenReports() {
  const query = useInfiniteQuery(openReportsQuery);
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={2} />}>
      {({ pages }) => (
        <>
          <p>{pages[0]?.total ? m.reports_open({ count: pages[0].total }) : m.reports_none()}</p>
          <CardList
            items={pages.flatMap((page) => page.items)}
            card={(report) => <ReportCard report={report} />}
            keyOf={({ id }) => id}
          />
          {query.hasNextPage && (
            <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              {m.reports_more()}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function ReportCard({
  report: { id, serviceName, organisationName, reasons, createdAt },
}: {
  report: ErrorReport;
}) {
  const name = (
    <Link to="/error-reports/$id" params={{ id }}>
      <Words of={serviceName} />
    </Link>
  );
  return (
    <Card name={name}>
      <p>{formatList(reasons.map(reasonInWords))}</p>
      <CardFacts>
        <Words of={organisationName} /> <span>{m.reports_on({ date: formatDay(createdAt) })}</span>
      </CardFacts>
    </Card>
  );
}
