import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { pageSize } from "#/shared/lib/search";
import { ButtonLink } from "#/shared/ui/Button";
import { moreId, Results } from "#/shared/ui/Results";
import { ActiveFilters } from "./ActiveFilters";
import { Facets } from "./Facets";
import { NothingFound } from "./NothingFound";
import { type ServiceFilter, servicesQuery, sorts } from "./queries";
import { SearchBox } from "./SearchBox";
import { ServiceCard } from "./ServiceCard";
import styles from "./ServiceList.module.css";

/** The directory: the search box, the facets and the services that they leave. */
export function ServiceList({ filter }: { filter: ServiceFilter }) {
  const numbers = Array.from({ length: filter.page ?? 1 }, (_, i) => i + 1);
  const pages = useQueries({ queries: numbers.map((number) => servicesQuery(filter, number)) });
  const first = pages[0];
  const facets = first?.data?.facets ?? undefined;
  // The answer to another question says nothing about this one.
  const understood = first?.isPlaceholderData ? undefined : (first?.data?.understood ?? undefined);
  const place = words(first?.data?.understood?.place?.label);
  return (
    <>
      <SearchBox filter={filter} />
      <div className={styles.layout}>
        <Facets filter={filter} facets={facets} />
        <Results
          label={m.directory_results()}
          pages={pages}
          count={(count) => (place ? m.directory_count_in({ count, place }) : m.directory_count({ count }))}
          kept={m.directory_kept()}
          filters={<ActiveFilters filter={filter} facets={facets} understood={understood} />}
          order={<SortChoice filter={filter} />}
          nothing={first?.data && <NothingFound filter={filter} found={first.data} />}
          more={(left) => <More filter={filter} left={left} />}
          card={(service) => <ServiceCard service={service} />}
        />
      </div>
    </>
  );
}

function More({ filter, left }: { filter: ServiceFilter; left: number }) {
  return (
    <ButtonLink
      id={moreId}
      look="secondary"
      to="/services"
      search={{ ...filter, page: (filter.page ?? 1) + 1 }}
      resetScroll={false}
      replace
    >
      {m.directory_more({ count: Math.min(left, pageSize) })}
    </ButtonLink>
  );
}

const sortLabels = {
  relevance: m.directory_sort_relevance,
  name: m.directory_sort_name,
  "-updatedAt": m.directory_sort_recent,
};

function SortChoice({ filter }: { filter: ServiceFilter }) {
  const navigate = useNavigate();
  const { page: _, ...rest } = filter;
  return (
    <label className={styles.sort}>
      {m.directory_sort()}
      <select
        value={filter.sort ?? "relevance"}
        onChange={(event) => {
          const sort = sorts.find((each) => each === event.target.value);
          navigate({
            to: "/services",
            search: { ...rest, sort: sort === "relevance" ? undefined : sort },
            resetScroll: false,
          });
        }}
      >
        {sorts.map((sort) => (
          <option key={sort} value={sort}>
            {sortLabels[sort]()}
          </option>
        ))}
      </select>
    </label>
  );
}
