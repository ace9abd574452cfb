import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { problemOf } from "#/shared/api/problem";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./Loaded.module.css";
import { ProblemNotice } from "./ProblemNotice";

type LoadedProps<T> = {
  query: UseQueryResult<T>;
  /** What was not lost when the answer fails, in words: « vos filtres sont gardés ». */
  kept?: string;
  skeleton?: ReactNode;
  children: (data: T) => ReactNode;
};

/** The three states of anything asked for: on its way, refused, and here. */
export function Loaded<T>({ query, kept, skeleton = <Skeleton />, children }: LoadedProps<T>) {
  if (query.data !== undefined) return children(query.data);
  if (query.isError) {
    return <ProblemNotice problem={problemOf(query.error)} kept={kept} retry={() => query.refetch()} />;
  }
  return skeleton;
}

/** The shape of what is coming, for whoever waits longer than 300 ms. */
export function Skeleton({ blocks = 3 }: { blocks?: number }) {
  return (
    <div className={styles.skeleton} role="status" aria-label={m.common_loading()}>
      <div className={styles.bar} />
      {Array.from({ length: blocks }, (_, i) => (
        <div key={i} className={styles.block} />
      ))}
    </div>
  );
}

/** The shape of a whole page that is coming. */
export function PageSkeleton() {
  return (
    <div className={styles.page}>
      <Skeleton />
    </div>
  );
}
