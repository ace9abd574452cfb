import type { UseQueryResult } from "@tanstack/react-query";
import { type ReactNode, useEffect, useRef } from "react";
import { problemOf } from "#/shared/api/problem";
import { pageSize } from "#/shared/lib/search";
import { CardList } from "./Card";
import { Skeleton } from "./Loaded";
import { ProblemNotice } from "./ProblemNotice";
import styles from "./Results.module.css";

/** The element that loads more: whoever used it goes on at the first new thing. */
export const moreId = "more";

type PageOf<T> = { items: T[]; total: number };

type ResultsProps<T> = {
  /** What the list is, for voices and until its count is known. */
  label: string;
  /** The pages shown so far, each asked for by itself. */
  pages: UseQueryResult<PageOf<T>>[];
  count: (total: number) => string;
  /** What was not lost when the answer fails. */
  kept: string;
  /** What narrows the list, above its count. */
  filters?: ReactNode;
  /** How the list stands, beside its count. */
  order?: ReactNode;
  nothing: ReactNode;
  more: (left: number) => ReactNode;
  card: (item: T) => ReactNode;
  columns?: boolean;
  /** The cards under headings of their own, in place of one list. */
  groups?: (items: T[], list: (items: T[]) => ReactNode) => ReactNode;
  /** How many things a whole page holds. */
  size?: number;
};

/** What a search found: how much, the cards, and the way to more. */
export function Results<T extends { id: string }>(props: ResultsProps<T>) {
  const { label, pages, count, kept, filters, order, nothing, more, card, columns = false } = props;
  const { groups = (all, list) => list(all), size = pageSize } = props;
  const items = pages.flatMap((page) => page.data?.items ?? []);
  const total = pages[0]?.data?.total;
  const stale = pages.some((page) => page.isPlaceholderData);
  const failed = pages.filter((page) => page.isError);
  const box = useGoingOn(items, size);
  const retry = () => {
    for (const page of failed) page.refetch();
  };
  return (
    <section className={styles.results} aria-label={label} aria-busy={stale}>
      {filters}
      <div className={styles.bar}>
        <h2 className={styles.count}>
          <span role="status">{total === undefined ? label : count(total)}</span>
        </h2>
        {total ? order : null}
      </div>
      {failed[0] && <ProblemNotice problem={problemOf(failed[0].error)} kept={kept} retry={retry} />}
      {!failed[0] && total === undefined && <Skeleton blocks={4} />}
      {total === 0 && !stale && <div className={styles.empty}>{nothing}</div>}
      <div ref={box} className={stale ? styles.stale : undefined}>
        {groups(items, (some) => (
          <CardList items={some} card={card} keyOf={({ id }) => id} columns={columns} />
        ))}
      </div>
      {total !== undefined && items.length > 0 && items.length < total && (
        <div className={styles.more}>{more(total - items.length)}</div>
      )}
    </section>
  );
}

/** After « load more », whoever uses the keyboard goes on at the first new card. */
function useGoingOn(items: { id: string }[], size: number) {
  const box = useRef<HTMLDivElement>(null);
  const before = useRef(items.length);
  useEffect(() => {
    const grown = before.current > 0 && items.length > before.current && before.current % size === 0;
    const loadedMore = document.activeElement === document.body || document.activeElement?.id === moreId;
    const firstNew = items[before.current]?.id;
    if (grown && loadedMore) box.current?.querySelector<HTMLElement>(`[data-key="${firstNew}"] a`)?.focus();
    before.current = items.length;
  }, [items, size]);
  return box;
}
