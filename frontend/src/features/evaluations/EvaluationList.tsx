import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EvaluationItem } from "#/shared/api/evaluations";
import { bassinsQuery, usePlaceNames } from "#/shared/api/reference";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { SelectField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Words } from "#/shared/ui/Words";
import styles from "./Evaluations.module.css";
import { type EvaluationFilter, states } from "./filter";
import { stateLabels, subjectLabels } from "./format";
import { evaluationsQuery } from "./queries";
import { StateTag } from "./StateTag";

type EvaluationListProps = {
  filter: EvaluationFilter;
  onFilter: (filter: EvaluationFilter) => void;
};

/** The evaluations of the reader's teams, by bassin and state. */
export function EvaluationList({ filter, onFilter }: EvaluationListProps) {
  const query = useInfiniteQuery(evaluationsQuery(filter));
  return (
    <>
      <Filters filter={filter} onFilter={onFilter} />
      <Loaded query={query} kept={m.evaluations_kept()} skeleton={<Skeleton />}>
        {({ pages }) => (
          <section
            className={styles.list}
            aria-label={m.evaluations_heading()}
            aria-busy={query.isPlaceholderData}
          >
            <h2>
              <span role="status">{m.evaluations_count({ count: pages[0]?.total ?? 0 })}</span>
            </h2>
            {pages[0]?.total === 0 && (
              <p>{filter.bassin || filter.state ? m.evaluations_none_filtered() : m.evaluations_none()}</p>
            )}
            <CardList
              items={pages.flatMap(({ items }) => items)}
              card={(evaluation) => <EvaluationCard evaluation={evaluation} />}
              keyOf={({ id }) => id}
            />
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.evaluations_more()}
              </Button>
            )}
          </section>
        )}
      </Loaded>
    </>
  );
}

function Filters({ filter, onFilter }: EvaluationListProps) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const { bassin, state } = filter;
  return (
    <search className={styles.filters} aria-label={m.evaluations_filters()}>
      <SelectField
        id="bassin"
        label={m.evaluations_bassin()}
        none={m.evaluations_everywhere()}
        value={bassin ?? ""}
        options={[
          ...bassins.map(({ code, name }) => ({ code: code as string, label: words(name) })),
          { code: "REGION", label: m.evaluations_region() },
        ]}
        onChange={(chosen) => onFilter({ ...(state && { state }), ...(chosen && { bassin: chosen }) })}
      />
      <SelectField
        id="state"
        label={m.evaluations_state()}
        none={m.evaluations_every_state()}
        value={state ?? ""}
        options={states.map((code) => ({ code, label: stateLabels[code]() }))}
        onChange={(code) => {
          const chosen = states.find((each) => each === code);
          onFilter({ ...(bassin && { bassin }), ...(chosen && { state: chosen }) });
        }}
      />
    </search>
  );
}

function EvaluationCard({ evaluation }: { evaluation: EvaluationItem }) {
  const { id, title, subject, state, bassin, closesAt, answers } = evaluation;
  const nameOf = usePlaceNames();
  const isAsked = state === "OPEN" || state === "CLOSED";
  return (
    <Card
      name={
        <Link to="/evaluations/$id" params={{ id }}>
          <Words of={title} />
        </Link>
      }
    >
      <p>
        <StateTag state={state} />
      </p>
      <CardFacts>
        <span>{subjectLabels[subject]()}</span>
        <span>{bassin ? nameOf(bassin) : m.evaluations_region()}</span>
        {closesAt && (
          <span>
            {state === "CLOSED"
              ? m.evaluations_closed_on({ day: formatInstant(closesAt) })
              : m.evaluations_until({ day: formatInstant(closesAt) })}
          </span>
        )}
        {typeof answers === "number" && isAsked && (
          <span>{m.evaluations_answers_count({ count: answers })}</span>
        )}
      </CardFacts>
    </Card>
  );
}
