import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { bassinsQuery } from "#/shared/api/reference";
import type { CircleItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { SelectField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { BassinMark, Tag, Tags } from "#/shared/ui/Tag";
import { ShortText, Words } from "#/shared/ui/Words";
import styles from "./Circles.module.css";
import { type CircleFilter, kinds } from "./filter";
import { kindInWords, region, sizeInWords } from "./format";
import { circlesQuery } from "./queries";

type CircleListProps = { filter: CircleFilter; onFilter: (filter: CircleFilter) => void };

/** The circles that the reader may see, by bassin and kind. */
export function CircleList({ filter, onFilter }: CircleListProps) {
  const query = useInfiniteQuery(circlesQuery(filter));
  return (
    <>
      <Filters filter={filter} onFilter={onFilter} />
      <Loaded query={query} kept={m.circles_filters_kept()} skeleton={<Skeleton />}>
        {({ pages }) => (
          <section
            className={styles.list}
            aria-label={m.circles_heading()}
            aria-busy={query.isPlaceholderData}
          >
            <h2>
              <span role="status">{m.circles_count({ count: pages[0]?.total ?? 0 })}</span>
            </h2>
            {pages[0]?.total === 0 && <p>{m.circles_none()}</p>}
            <CardList
              items={pages.flatMap(({ items }) => items)}
              card={(circle) => <CircleCard circle={circle} />}
              keyOf={({ id }) => id}
            />
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.circles_more()}
              </Button>
            )}
          </section>
        )}
      </Loaded>
    </>
  );
}

function Filters({ filter, onFilter }: CircleListProps) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const places = bassins.map(({ code, name }) => ({ code, label: words(name) }));
  return (
    <search className={styles.filters}>
      <SelectField
        id="bassin"
        label={m.circles_bassin()}
        none={m.circles_everywhere()}
        value={filter.bassin ?? ""}
        options={[{ code: region, label: m.circles_region() }, ...places]}
        onChange={(bassin) =>
          onFilter({ ...(filter.kind && { kind: filter.kind }), ...(bassin && { bassin }) })
        }
      />
      <SelectField
        id="kind"
        label={m.circles_kind()}
        none={m.circles_every_kind()}
        value={filter.kind ?? ""}
        options={kinds.map((code) => ({ code, label: kindInWords(code) }))}
        onChange={(chosen) => {
          const kind = kinds.find((each) => each === chosen);
          onFilter({ ...(filter.bassin && { bassin: filter.bassin }), ...(kind && { kind }) });
        }}
      />
    </search>
  );
}

function CircleCard({ circle }: { circle: CircleItem }) {
  const { id, name, kind, state, purpose, meetings } = circle;
  return (
    <Card
      name={
        <Link to="/circles/$id" params={{ id }}>
          <Words of={name} />
        </Link>
      }
    >
      <Tags>
        {[
          <Tag key="kind">{kindInWords(kind)}</Tag>,
          state === "ENDED" && (
            <Tag key="state" kind="warning">
              {m.circles_ended()}
            </Tag>
          ),
        ].filter(Boolean)}
      </Tags>
      {purpose && (
        <p>
          <ShortText of={purpose} />
        </p>
      )}
      <CardFacts>
        <Place bassin={circle.bassin} />
        <span>{sizeInWords(circle)}</span>
        {meetings !== null && <span>{m.circles_meetings_count({ count: meetings })}</span>}
      </CardFacts>
    </Card>
  );
}

/** The bassin of a circle, or the Region. */
export function Place({ bassin }: { bassin: string | null }) {
  const { data = [] } = useQuery(bassinsQuery);
  const known = data.find(({ code }) => code === bassin);
  return (
    <BassinMark code={known?.code ?? null}>
      {bassin === null ? m.circles_region() : words(known?.name ?? null)}
    </BassinMark>
  );
}
