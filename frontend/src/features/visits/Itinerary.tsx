import { Fragment, type ReactNode, useId } from "react";
import type { VisitWay } from "#/shared/api/opendoors";
import { formatDate } from "#/shared/i18n/format";
import { byDay, wayInWords } from "./format";
import styles from "./Visits.module.css";

type Dated = { when: { precision: "YEAR" | "MONTH" | "DAY" | "TIME"; start: string; end: string | null } };

type ItineraryProps<T> = {
  visits: T[];
  ways: VisitWay[];
  /** The slot that one visits. */
  slotOf: (visit: T) => string;
  keyOf: (visit: T) => string;
  level: 2 | 3;
  children: (visit: T) => ReactNode;
};

/** Visits under their days, and between them how long one needs and has. */
export function Itinerary<T extends Dated>({ visits, level, ...rest }: ItineraryProps<T>) {
  return byDay(visits).map(({ day, items }) => (
    <Day key={day} heading={formatDate(day)} level={level}>
      <ol className={styles.programme}>
        {items.map((visit) => (
          <Fragment key={rest.keyOf(visit)}>
            {rest.children(visit)}
            {rest.ways
              .filter(({ from }) => from === rest.slotOf(visit))
              .map((way) => (
                <Way key={way.to} way={way} />
              ))}
          </Fragment>
        ))}
      </ol>
    </Day>
  ));
}

/** A day, under its heading; below another one it is no place of the page by itself. */
export function Day({ heading, level, children }: { heading: string; level: 2 | 3; children: ReactNode }) {
  const id = useId();
  if (level === 3)
    return (
      <div className={styles.day}>
        <h3>{heading}</h3>
        {children}
      </div>
    );
  return (
    <section className={styles.day} aria-labelledby={id}>
      <h2 id={id}>{heading}</h2>
      {children}
    </section>
  );
}

const looks = { ENOUGH: "", SHORT: styles.short, OVERLAP: styles.overlap };

function Way({ way }: { way: VisitWay }) {
  return <li className={`${styles.way} ${looks[way.judgement]}`}>{wayInWords(way)}</li>;
}
