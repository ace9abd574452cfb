import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EditionItem } from "#/shared/api/opendoors";
import { bassinsQuery, usePlaceNames } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { SelectField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Words } from "#/shared/ui/Words";
import styles from "./Editions.module.css";
import { type EditionFilter, phases } from "./filter";
import { phaseInWords } from "./format";
import { PhaseTag } from "./PhaseTag";
import { editionsQuery } from "./queries";

type SayWhen = (when: EditionItem["when"]) => string;

type EditionListProps = {
  filter: EditionFilter;
  onFilter: (filter: EditionFilter) => void;
  sayWhen: SayWhen;
};

/** The editions that the reader may see, by bassin and phase. */
export function EditionList({ filter, onFilter, sayWhen }: EditionListProps) {
  const query = useInfiniteQuery(editionsQuery(filter));
  return (
    <>
      <Filters filter={filter} onFilter={onFilter} />
      <Loaded query={query} kept={m.editions_kept()} skeleton={<Skeleton />}>
        {({ pages }) => (
          <section
            className={styles.list}
            aria-label={m.editions_heading()}
            aria-busy={query.isPlaceholderData}
          >
            <h2>
              <span role="status">{m.editions_count({ count: pages[0]?.total ?? 0 })}</span>
            </h2>
            {pages[0]?.total === 0 && <p>{m.editions_none()}</p>}
            <CardList
              items={pages.flatMap(({ items }) => items)}
              card={(edition) => <EditionCard edition={edition} sayWhen={sayWhen} />}
              keyOf={({ id }) => id}
            />
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.editions_more()}
              </Button>
            )}
          </section>
        )}
      </Loaded>
    </>
  );
}

function Filters({ filter, onFilter }: Omit<EditionListProps, "sayWhen">) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  return (
    <search className={styles.filters} aria-label={m.editions_filters()}>
      <SelectField
        id="bassin"
        label={m.editions_bassin()}
        none={m.editions_everywhere()}
        value={filter.bassin ?? ""}
        options={bassins.map(({ code, name }) => ({ code, label: words(name) }))}
        onChange={(bassin) =>
          onFilter({ ...(filter.phase && { phase: filter.phase }), ...(bassin && { bassin }) })
        }
      />
      <SelectField
        id="phase"
        label={m.editions_phase()}
        none={m.editions_every_phase()}
        value={filter.phase ?? ""}
        options={phases.map((code) => ({ code, label: phaseInWords(code) }))}
        onChange={(chosen) => {
          const phase = phases.find((each) => each === chosen);
          onFilter({ ...(filter.bassin && { bassin: filter.bassin }), ...(phase && { phase }) });
        }}
      />
    </search>
  );
}

function EditionCard({ edition, sayWhen }: { edition: EditionItem; sayWhen: SayWhen }) {
  const { id, title, when, bassins } = edition;
  const nameOf = usePlaceNames();
  return (
    <Card
      name={
        <Link to="/editions/$id" params={{ id }}>
          <Words of={title} />
        </Link>
      }
    >
      <p>
        <PhaseTag edition={edition} />
      </p>
      <CardFacts>
        <span>{sayWhen(when)}</span>
        {bassins.map((bassin) => (
          <span key={bassin}>{nameOf(bassin)}</span>
        ))}
      </CardFacts>
    </Card>
  );
}
