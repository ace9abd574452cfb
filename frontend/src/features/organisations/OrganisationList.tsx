import { useQueries } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { problemOf } from "#/shared/api/problem";
import type { OrganisationItem } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ButtonLink } from "#/shared/ui/Button";
import { Skeleton } from "#/shared/ui/Loaded";
import { ProblemNotice } from "#/shared/ui/ProblemNotice";
import { OrganisationCard } from "./OrganisationCard";
import { OrganisationFilters } from "./OrganisationFilters";
import styles from "./OrganisationList.module.css";
import { type OrganisationFilter, organisationsQuery, pageSize } from "./queries";

/** The organisations: the words and filters that narrow them, and those that are left. */
export function OrganisationList({ filter }: { filter: OrganisationFilter }) {
  const { organisations, total, stale, broken, retry } = useOrganisations(filter);
  return (
    <>
      <OrganisationFilters filter={filter} />
      <section className={styles.results} aria-label={m.organisations_results()} aria-busy={stale}>
        <h2 className={styles.count}>
          <span role="status">
            {total === undefined ? m.organisations_results() : m.organisations_count({ count: total })}
          </span>
        </h2>
        {broken && <ProblemNotice problem={problemOf(broken)} kept={m.organisations_kept()} retry={retry} />}
        {!broken && total === undefined && <Skeleton blocks={4} />}
        {total === 0 && !stale && <NothingFound filter={filter} />}
        <Cards organisations={organisations} stale={stale} />
        {total !== undefined && organisations.length > 0 && organisations.length < total && (
          <div className={styles.more}>
            <ButtonLink
              id="more"
              look="secondary"
              to="/organisations"
              search={{ ...filter, page: (filter.page ?? 1) + 1 }}
              resetScroll={false}
              replace
            >
              {m.organisations_more({ count: Math.min(total - organisations.length, pageSize) })}
            </ButtonLink>
          </div>
        )}
      </section>
    </>
  );
}

/** All pages shown so far, as one list. */
function useOrganisations(filter: OrganisationFilter) {
  const numbers = Array.from({ length: filter.page ?? 1 }, (_, i) => i + 1);
  const pages = useQueries({ queries: numbers.map((number) => organisationsQuery(filter, number)) });
  const failed = pages.filter((page) => page.isError);
  return {
    organisations: pages.flatMap((page) => page.data?.items ?? []),
    total: pages[0]?.data?.total,
    stale: pages.some((page) => page.isPlaceholderData),
    broken: failed[0]?.error,
    retry: () => {
      for (const page of failed) page.refetch();
    },
  };
}

function Cards({ organisations, stale }: { organisations: OrganisationItem[]; stale: boolean }) {
  const list = useRef<HTMLUListElement>(null);
  const before = useRef(organisations.length);
  useEffect(() => {
    // After « load more », whoever uses the keyboard goes on at the first new organisation.
    const length = organisations.length;
    const grown = before.current > 0 && length > before.current && before.current % pageSize === 0;
    const loadedMore = document.activeElement === document.body || document.activeElement?.id === "more";
    if (grown && loadedMore) list.current?.children[before.current]?.querySelector("a")?.focus();
    before.current = length;
  }, [organisations.length]);
  return (
    <ul ref={list} className={`${styles.list} ${stale ? styles.stale : ""}`}>
      {organisations.map((organisation) => (
        <li key={organisation.id}>
          <OrganisationCard organisation={organisation} />
        </li>
      ))}
    </ul>
  );
}

/** An empty list says why, and proposes to widen or to add what is missing. */
function NothingFound({ filter: { q, kind, bassin } }: { filter: OrganisationFilter }) {
  return (
    <div className={styles.empty}>
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
    </div>
  );
}
