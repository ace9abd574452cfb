import { useInfiniteQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { MyMandate } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Words } from "#/shared/ui/Words";
import { daysInWords, kindInWords, organisationInWords, roleInWords } from "./format";
import { MandateState } from "./MandateState";
import { myMandatesQuery } from "./queries";

/** The mandates at the reader's address; those that hold lead to their circle. */
export function MyMandates() {
  const query = useInfiniteQuery(myMandatesQuery);
  return (
    <Loaded query={query} skeleton={<Skeleton blocks={1} />}>
      {({ pages }) => (
        <>
          {pages[0]?.total === 0 && (
            <p>
              {m.circles_none_mine()} <Link to="/circles">{m.circles_to_list()}</Link>
            </p>
          )}
          <CardList
            items={pages.flatMap(({ items }) => items)}
            card={(mandate) => <MandateCard mandate={mandate} />}
            keyOf={({ id }) => id}
          />
          {query.hasNextPage && (
            <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
              {m.circles_more_members()}
            </Button>
          )}
        </>
      )}
    </Loaded>
  );
}

function MandateCard({ mandate }: { mandate: MyMandate }) {
  const { circle, role, sits } = mandate;
  const organisation = organisationInWords(mandate);
  return (
    <Card
      name={
        sits ? (
          <Link to="/circles/$id" params={{ id: circle.id }}>
            <Words of={circle.name} />
          </Link>
        ) : (
          <Words of={circle.name} />
        )
      }
    >
      <Tags>
        {[<MandateState key="state" mandate={mandate} />, <Tag key="kind">{kindInWords(circle.kind)}</Tag>]}
      </Tags>
      <CardFacts>
        <span>{daysInWords(mandate)}</span>
        <span>{roleInWords(role)}</span>
        {organisation && <span>{organisation}</span>}
      </CardFacts>
    </Card>
  );
}
