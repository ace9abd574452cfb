import { useQueries } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { problemOf } from "#/shared/api/problem";
import type { ServiceItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import { Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { ActiveFilters } from "./ActiveFilters";
import { Facets } from "./Facets";
import { NothingFound } from "./NothingFound";
import { pageSize, type ServiceFilter, servicesQuery, sorts } from "./queries";
import { SearchBox } from "./SearchBox";
import { ServiceCard } from "./ServiceCard";
import styles from "./ServiceList.module.css";

/** The directory: the search box, the facets and the services that they leave. */
export function ServiceList({ filter }: { filter: ServiceFilter }) {
  const { first, services, total, stale, broken, retry } = useServices(filter);
  return (
    <>
      <SearchBox filter={filter} />
      <div className={styles.layout}>
        <Facets filter={filter} facets={first?.facets ?? undefined} />
        <section className={styles.results} aria-label={m.directory_results()} aria-busy={stale}>
          <ActiveFilters filter={filter} facets={first?.facets ?? undefined} />
          <div className={styles.bar}>
            <h2 className={styles.count}>
              <span role="status">
                {total === undefined ? m.directory_results() : m.directory_count({ count: total })}
              </span>
            </h2>
            {total ? <SortChoice filter={filter} /> : null}
          </div>
          {broken && <ProblemNotice problem={problemOf(broken)} kept={m.directory_kept()} retry={retry} />}
          {!broken && total === undefined && <Skeleton blocks={4} />}
          {total === 0 && !stale && <NothingFound filter={filter} />}
          <Cards services={services} stale={stale} />
          {services.length > 0 && total !== undefined && services.length < total && (
            <More filter={filter} left={total - services.length} />
          )}
        </section>
      </div>
    </>
  );
}

/** All pages shown so far, as one list. */
function useServices(filter: ServiceFilter) {
  const numbers = Array.from({ length: filter.page ?? 1 }, (_, i) => i + 1);
  const pages = useQueries({ queries: numbers.map((number) => servicesQuery(filter, number)) });
  const first = pages[0]?.data;
  const failed = pages.filter((page) => page.isError);
  return {
    first,
    services: pages.flatMap((page) => page.data?.items ?? []),
    total: first?.total,
    stale: pages.some((page) => page.isPlaceholderData),
    broken: failed[0]?.error,
    retry: () => {
      for (const page of failed) page.refetch();
    },
  };
}

function Cards({ services, stale }: { services: ServiceItem[]; stale: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(services.length);
  useEffect(() => {
    // After « load more », whoever uses the keyboard goes on at the first new service.
    const grown = before.current > 0 && services.length > before.current && before.current % pageSize === 0;
    const loadedMore = document.activeElement === document.body || document.activeElement?.id === "more";
    if (grown && loadedMore) list.current?.children[before.current]?.querySelector("a")?.focus();
    before.current = services.length;
  }, [services.length]);
  return (
    <ul ref={list} className={`${styles.list} ${stale ? styles.stale : ""}`}>
      {services.map((service) => (
        <li key={service.id}>
          <ServiceCard service={service} />
        </li>
      ))}
    </ul>
  );
}

function More({ filter, left }: { filter: ServiceFilter; left: number }) {
  const next = (filter.page ?? 1) + 1;
  return (
    <div className={styles.more}>
      <ButtonLink
        id="more"
        look="secondary"
        to="/services"
        search={{ ...filter, page: next }}
        resetScroll={false}
        replace
      >
        {m.directory_more({ count: Math.min(left, pageSize) })}
      </ButtonLink>
    </div>
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
