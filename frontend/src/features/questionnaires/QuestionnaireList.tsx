import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { QuestionnaireItem } from "#/shared/api/questionnaires";
import { bassinsQuery, useLabels, usePlaceNames, useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { Card, CardFacts, CardList } from "#/shared/ui/Card";
import { SelectField } from "#/shared/ui/Field";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Words } from "#/shared/ui/Words";
import { type QuestionnaireFilter, region } from "./filter";
import styles from "./Questionnaires.module.css";
import { questionnairesQuery } from "./queries";

type QuestionnaireListProps = {
  filter: QuestionnaireFilter;
  onFilter: (filter: QuestionnaireFilter) => void;
};

/** The templates that the reader's teams start from, by type and bassin. */
export function QuestionnaireList({ filter, onFilter }: QuestionnaireListProps) {
  const query = useInfiniteQuery(questionnairesQuery(filter));
  return (
    <>
      <Filters filter={filter} onFilter={onFilter} />
      <Loaded query={query} kept={m.questionnaires_kept()} skeleton={<Skeleton />}>
        {({ pages }) => (
          <section
            className={styles.list}
            aria-label={m.questionnaires_heading()}
            aria-busy={query.isPlaceholderData}
          >
            <h2>
              <span role="status">{m.questionnaires_count({ count: pages[0]?.total ?? 0 })}</span>
            </h2>
            {pages[0]?.total === 0 && <p>{m.questionnaires_none()}</p>}
            <CardList
              items={pages.flatMap(({ items }) => items)}
              card={(template) => <TemplateCard template={template} />}
              keyOf={({ id }) => id}
            />
            {query.hasNextPage && (
              <Button look="secondary" busy={query.isFetchingNextPage} onClick={() => query.fetchNextPage()}>
                {m.questionnaires_more()}
              </Button>
            )}
          </section>
        )}
      </Loaded>
    </>
  );
}

function Filters({ filter, onFilter }: QuestionnaireListProps) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const { bassin, eventType } = filter;
  const types = useTermOptions("event-types", eventType ? [eventType] : []);
  return (
    <search className={styles.filters} aria-label={m.questionnaires_filters()}>
      <SelectField
        id="type"
        label={m.questionnaires_event_type()}
        none={m.questionnaires_any_type()}
        value={eventType ?? ""}
        options={types}
        onChange={(chosen) => onFilter({ ...(bassin && { bassin }), ...(chosen && { eventType: chosen }) })}
      />
      <SelectField
        id="bassin"
        label={m.questionnaires_bassin()}
        none={m.questionnaires_everywhere()}
        value={bassin ?? ""}
        options={[
          ...bassins.map(({ code, name }) => ({ code: code as string, label: words(name) })),
          { code: region, label: m.questionnaires_region() },
        ]}
        onChange={(chosen) =>
          onFilter({ ...(eventType && { eventType }), ...(chosen && { bassin: chosen }) })
        }
      />
    </search>
  );
}

function TemplateCard({ template }: { template: QuestionnaireItem }) {
  const { id, title, organisationName, bassin, eventType, questions } = template;
  const placeOf = usePlaceNames();
  const typeOf = useLabels("event-types");
  return (
    <Card
      name={
        <Link to="/questionnaires/$id" params={{ id }}>
          <Words of={title} />
        </Link>
      }
    >
      <CardFacts>
        <span>{eventType ? typeOf(eventType) : m.questionnaires_any_type()}</span>
        <span>
          {organisationName
            ? bassin
              ? placeOf(bassin)
              : m.questionnaires_region()
            : m.questionnaires_brought()}
        </span>
        <span>{m.questionnaires_question_count({ count: questions })}</span>
      </CardFacts>
    </Card>
  );
}
