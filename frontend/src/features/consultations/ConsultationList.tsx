import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ConsultationItem } from "#/shared/api/consultations";
import { bassinsQuery, usePlaceNames } from "#/shared/api/reference";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { SelectField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Words } from "#/shared/ui/Words";
import styles from "./Consultations.module.css";
import { type ConsultationFilter, states } from "./filter";
import { region, stateLabels } from "./format";
import { PhaseTag } from "./PhaseTag";
import { consultationsQuery } from "./queries";

type ConsultationListProps = {
  filter: ConsultationFilter;
  onFilter: (filter: ConsultationFilter) => void;
};

/** The consultations of the reader's teams, by bassin and state. */
export function ConsultationList({ filter, onFilter }: ConsultationListProps) {
  const query = useInfiniteQuery(consultationsQuery(filter));
  return (
    <>
      <Filters filter={filter} onFilter={onFilter} />
      <Loaded query={query} kept={m.consultations_kept()} skeleton={<Skeleton />}>
        {({ pages }) => (
          <section
            className={styles.list}
            aria-label={m.consultations_heading()}
            aria-busy={query.isPlaceholderData}
          >
            <h2>
              <span role="status">{m.consultations_count({ count: pages[0]?.total ?? 0 })}</span>
            </h2>
            {pages[0]?.total === 0 && <p>{m.consultations_none()}</p>}
            <CardList
              items={pages.flatMap(({ items }) => items)}
              card={(consultation) => <ConsultationCard consultation={consultation} />}
              keyOf={({ id }) => id}
            />
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.consultations_more()}
              </Button>
            )}
          </section>
        )}
      </Loaded>
    </>
  );
}

function Filters({ filter, onFilter }: ConsultationListProps) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const { bassin, state } = filter;
  return (
    <search className={styles.filters} aria-label={m.consultations_filters()}>
      <SelectField
        id="bassin"
        label={m.consultations_bassin()}
        none={m.consultations_everywhere()}
        value={bassin ?? ""}
        options={[
          ...bassins.map(({ code, name }) => ({ code: code as string, label: words(name) })),
          { code: region, label: m.consultations_region() },
        ]}
        onChange={(chosen) => onFilter({ ...(state && { state }), ...(chosen && { bassin: chosen }) })}
      />
      <SelectField
        id="state"
        label={m.consultations_state()}
        none={m.consultations_every_state()}
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

function ConsultationCard({ consultation }: { consultation: ConsultationItem }) {
  const { id, question, phase, bassin, answersUntil, counts } = consultation;
  const nameOf = usePlaceNames();
  return (
    <Card
      name={
        <Link to="/consultations/$id" params={{ id }}>
          <Words of={question} />
        </Link>
      }
    >
      <p>
        <PhaseTag phase={phase} />
      </p>
      <CardFacts>
        <span>{bassin ? nameOf(bassin) : m.consultations_region()}</span>
        <span>{m.consultations_until({ day: formatDay(answersUntil) })}</span>
        <span>{m.consultations_invited_count({ count: counts.invited })}</span>
        <span>{m.consultations_interested_count({ count: counts.interested })}</span>
      </CardFacts>
    </Card>
  );
}
