import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { BellPlus, MapIcon } from "lucide-react";
import { lazy, Suspense } from "react";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { pageSize } from "#/shared/lib/search";
import { ButtonLink } from "#/shared/ui/Button";
import { Skeleton } from "#/shared/ui/Loaded";
import { moreId, Results } from "#/shared/ui/Results";
import { ActiveFilters } from "./ActiveFilters";
import { ExportLinks } from "./ExportLinks";
import { Facets } from "./Facets";
import { NearMe } from "./NearMe";
import { NothingFound } from "./NothingFound";
import { type ServiceFilter, servicesQuery, sorts, storedFilter } from "./queries";
import { SearchBox } from "./SearchBox";
import { ServiceCard } from "./ServiceCard";
import styles from "./ServiceList.module.css";

const ServiceMap = lazy(() => import("./map/ServiceMap"));

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
      <div className={styles.ways}>
        <NearMe filter={filter} />
        <span>
          <ButtonLink look="quiet" to="/saved-searches/new" search={storedFilter(filter)}>
            <BellPlus size={18} aria-hidden />
            {m.searches_open()}
          </ButtonLink>
          <ViewChoice filter={filter} />
        </span>
      </div>
      {filter.view === "map" && (
        <Suspense fallback={<Skeleton blocks={1} />}>
          <ServiceMap filter={filter} />
        </Suspense>
      )}
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
      <ExportLinks filter={filter} />
    </>
  );
}

/** The list is whole without the map: it comes, and its code with it, when somebody asks for it. */
function ViewChoice({ filter: { view, ...filter } }: { filter: ServiceFilter }) {
  return (
    <ButtonLink
      look="quiet"
      to="/services"
      search={view === "map" ? filter : { ...filter, view: "map" }}
      resetScroll={false}
    >
      <MapIcon size={18} aria-hidden />
      {view === "map" ? m.around_map_hide() : m.around_map_show()}
    </ButtonLink>
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
  distance: m.around_sort,
  name: m.directory_sort_name,
  "-updatedAt": m.directory_sort_recent,
};

function SortChoice({ filter }: { filter: ServiceFilter }) {
  const navigate = useNavigate();
  const { page: _, ...rest } = filter;
  const usual = filter.near ? "distance" : "relevance";
  const offered = sorts.filter((sort) => sort !== "distance" || filter.near);
  return (
    <label className={styles.sort}>
      {m.directory_sort()}
      <select
        value={filter.sort ?? usual}
        onChange={(event) => {
          const sort = sorts.find((each) => each === event.target.value);
          navigate({
            to: "/services",
            search: { ...rest, sort: sort === usual ? undefined : sort },
            resetScroll: false,
          });
        }}
      >
        {offered.map((sort) => (
          <option key={sort} value={sort}>
            {sortLabels[sort]()}
          </option>
        ))}
      </select>
    </label>
  );
}
