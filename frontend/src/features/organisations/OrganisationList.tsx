import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { pageSize } from "#/shared/lib/search";
import { ButtonLink } from "#/shared/ui/Button";
import { moreId, Results } from "#/shared/ui/Results";
import { OrganisationCard } from "./OrganisationCard";
import { ActiveFilters, OrganisationFilters } from "./OrganisationFilters";
import styles from "./OrganisationList.module.css";
import { type OrganisationFilter, organisationsQuery } from "./queries";

/** The organisations: the words and filters that narrow them, and those that are left. */
export function OrganisationList({ filter }: { filter: OrganisationFilter }) {
  const numbers = Array.from({ length: filter.page ?? 1 }, (_, i) => i + 1);
  const pages = useQueries({ queries: numbers.map((number) => organisationsQuery(filter, number)) });
  return (
    <div className={styles.list}>
      <OrganisationFilters filter={filter} />
      <Results
        label={m.organisations_results()}
        pages={pages}
        count={(count) => m.organisations_count({ count })}
        kept={m.organisations_kept()}
        filters={<ActiveFilters filter={filter} />}
        nothing={<NothingFound filter={filter} />}
        more={(left) => <More filter={filter} left={left} />}
        card={(organisation) => <OrganisationCard organisation={organisation} />}
        columns
      />
    </div>
  );
}

function More({ filter, left }: { filter: OrganisationFilter; left: number }) {
  return (
    <ButtonLink
      id={moreId}
      look="secondary"
      to="/organisations"
      search={{ ...filter, page: (filter.page ?? 1) + 1 }}
      resetScroll={false}
      replace
    >
      {m.organisations_more({ count: Math.min(left, pageSize) })}
    </ButtonLink>
  );
}

/** An empty list says why, and proposes to widen or to add what is missing. */
function NothingFound({ filter: { q, kind, bassin } }: { filter: OrganisationFilter }) {
  return (
    <>
      <h3>{q ? m.organisations_nothing_for({ q }) : m.organisations_nothing()}</h3>
      <ul>
        {q && (kind || bassin) && (
          <li>
            <Link to="/organisations" search={{ q }}>
              {m.organisations_only_words({ q })}
            </Link>
          </li>
        )}
        <li>
          <Link to="/organisations" search={{}}>
            {m.organisations_all()}
          </Link>
        </li>
        <li>
          <Link to="/organisations/new">{m.organisations_propose()}</Link>
        </li>
      </ul>
    </>
  );
}
