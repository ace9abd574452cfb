import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { lazy, type ReactNode, Suspense } from "react";
import type { AgendaEvent, Series } from "#/shared/api/types";
import { formatDate } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { ruleInWords } from "./format";
import { seriesQuery } from "./queries";
import styles from "./SeriesPanel.module.css";

/** For those who organise it: whoever thinks of coming does not fetch it. */
const SeriesActs = lazy(async () => ({ default: (await import("./SeriesActs")).SeriesActs }));

type SeriesPanelProps = {
  event: AgendaEvent;
  /** What is to come of a series that is announced. */
  children: ReactNode;
};

/** How an event repeats, or of which series it is; nothing for what happens once, to who may not change that. */
export function SeriesPanel({ event, children }: SeriesPanelProps) {
  if (event.seriesId === null)
    return event.rights.includes("REPEAT") ? (
      <RecordSection heading={m.series_heading()}>
        <p>{m.series_once()}</p>
        <Suspense>
          <SeriesActs event={event} />
        </Suspense>
      </RecordSection>
    ) : null;
  if (event.seriesId !== event.id) return <PartOf id={event.seriesId} version={event.version} />;
  return (
    <SeriesOf id={event.id} version={event.version}>
      {(series) => (
        <RecordSection heading={m.series_heading()}>
          <Repetition series={series} />
          {series.rights.length > 0 && (
            <Suspense>
              <SeriesActs event={event} series={series} />
            </Suspense>
          )}
          {series.state === "PUBLISHED" ? children : <Preview series={series} />}
        </RecordSection>
      )}
    </SeriesOf>
  );
}

type SeriesOfProps = { id: string; version: number; children: (series: Series) => ReactNode };

function SeriesOf({ id, version, children }: SeriesOfProps) {
  return (
    <Loaded query={useQuery(seriesQuery(id, version))} skeleton={<Skeleton blocks={1} />}>
      {children}
    </Loaded>
  );
}

/** The way from an occurrence to its series. */
function PartOf({ id, version }: { id: string; version: number }) {
  return (
    <SeriesOf id={id} version={version}>
      {(series) => (
        <p className={styles.part}>
          {m.series_part_of()}{" "}
          <Link to="/events/$id" params={{ id }}>
            <Words of={series.title} />
          </Link>
          {series.rule && ` – ${ruleInWords(series.rule, series.first)}`}
        </p>
      )}
    </SeriesOf>
  );
}

/** How often, and whether it does not take place for a time. */
function Repetition({ series: { rule, first, dates, suspension } }: { series: Series }) {
  return (
    <>
      <p className={styles.rule}>
        {rule ? ruleInWords(rule, first) : m.series_on_dates({ count: dates.length + 1 })}
      </p>
      {suspension && (
        <Notice kind="warning" heading={m.series_suspended({ date: formatDate(suspension.from) })}>
          <Prose of={suspension.reason} />
        </Notice>
      )}
    </>
  );
}

/** On which days it will be, before it is announced. */
function Preview({ series: { next } }: { series: Series }) {
  if (next.length === 0) return <p>{m.series_none_next()}</p>;
  return (
    <>
      <h3>{m.series_next()}</h3>
      <ul className={styles.days}>
        {next.map((day) => (
          <li key={day}>
            <time dateTime={day}>{formatDate(day)}</time>
          </li>
        ))}
      </ul>
    </>
  );
}
