import { useQuery } from "@tanstack/react-query";
import type { EvaluationTrendItem } from "#/shared/api/evaluation-results";
import { useLabels, usePlaceNames } from "#/shared/api/reference";
import { formatCount, formatDay, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { SelectField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import type { ComparisonSearch } from "./filter";
import { type Point, periodInShort, periodInWords, pointsOf, type Trend, trendsOf } from "./format";
import { trendsQuery } from "./queries";
import styles from "./Results.module.css";

type TrendsProps = { search: ComparisonSearch; onSearch: (search: ComparisonSearch) => void };

/** How satisfaction and attendance went, for each type of events and bassin. */
export function Trends({ search, onSearch }: TrendsProps) {
  const { period, ...others } = search;
  return (
    <RecordSection heading={m.results_trends()}>
      <p>{m.results_trends_lead()}</p>
      <div className={styles.filters}>
        <SelectField
          id="period"
          label={m.results_trends_by()}
          value={period ?? "YEAR"}
          options={[
            { code: "YEAR", label: m.results_trends_year() },
            { code: "QUARTER", label: m.results_trends_quarter() },
          ]}
          onChange={(chosen) => onSearch(chosen === "QUARTER" ? { ...others, period: "QUARTER" } : others)}
        />
      </div>
      <Loaded query={useQuery(trendsQuery(search))} kept={m.results_kept()}>
        {({ since, items }) => (
          <>
            {since && !search.from && <Note>{m.results_trends_since({ day: formatDay(since) })}</Note>}
            {items.length === 0 && <p>{m.results_trends_none()}</p>}
            {trendsOf(items).map((trend) => (
              <TrendOf key={trend.key} trend={trend} />
            ))}
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

function TrendOf({ trend: { type, bassin, items } }: { trend: Trend }) {
  const sayType = useLabels("event-types");
  const sayPlace = usePlaceNames();
  const points = pointsOf(items);
  const name = m.results_trends_of({
    type: type ? sayType(type) : m.results_trends_other(),
    place: bassin ? sayPlace(bassin) : m.results_compare_region(),
  });
  return (
    <div className={styles.trend}>
      <h3>{name}</h3>
      {points.length > 0 && (
        <div className={styles.drawn}>
          <Picture points={points} />
        </div>
      )}
      <Table
        label={name}
        rows={items}
        keyOf={({ period }) => period}
        columns={[
          { heading: m.results_trends_period(), cell: ({ period }) => periodInWords(period) },
          { heading: m.results_trends_evaluations(), cell: ({ evaluations }) => formatNumber(evaluations) },
          { heading: m.results_trends_attended(), cell: attendedInWords },
          { heading: m.results_trends_satisfaction(), cell: satisfactionInWords },
        ]}
      />
    </div>
  );
}

/** As was marked one by one; and at other events, as their organisers say. */
function attendedInWords({ attended, attendedEvents, told, toldEvents }: EvaluationTrendItem): string {
  const parts = [
    attended !== null &&
      m.results_trends_attended_of({ people: formatNumber(attended), count: attendedEvents }),
    told && m.results_trends_told_of({ people: formatCount(told), count: toldEvents }),
  ].filter(Boolean);
  return parts.length > 0 ? parts.join(" · ") : m.results_trends_unknown();
}

function satisfactionInWords({ satisfaction }: EvaluationTrendItem): string {
  if (satisfaction.length === 0) return m.results_trends_not_asked();
  return satisfaction
    .map(({ mean, lowest, highest, base }) =>
      m.results_trends_mean({
        ...{ mean: formatNumber(mean), base: formatNumber(base) },
        ...{ lowest: formatNumber(lowest), highest: formatNumber(highest) },
      }),
    )
    .join(" · ");
}

const width = 480;
const height = 140;
const margin = 36;

/** So many labels stand beside each other without touching. */
const labels = 6;

/** The line of a trend, each point with its number; the table beside it says the same. */
function Picture({ points }: { points: Point[] }) {
  const x = ({ along }: Point) => margin + along * (width - 2 * margin);
  const y = ({ up }: Point) => height - margin - up * (height - 2 * margin);
  const label = m.results_trends_picture({
    first: periodInWords(points[0]?.period ?? ""),
    last: periodInWords(points.at(-1)?.period ?? ""),
  });
  return (
    <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <line
        className={styles.axis}
        x1={margin}
        x2={width - margin}
        y1={height - margin}
        y2={height - margin}
      />
      <polyline points={points.map((point) => `${x(point)},${y(point)}`).join(" ")} />
      {points.map((point, i) => (
        <g key={point.period}>
          <circle cx={x(point)} cy={y(point)} r="5" />
          {(points.length - 1 - i) % Math.ceil(points.length / labels) === 0 && (
            <>
              <text x={x(point)} y={y(point) - 10}>
                {formatNumber(point.mean)}
              </text>
              <text x={x(point)} y={height - 10}>
                {periodInShort(point.period)}
              </text>
            </>
          )}
        </g>
      ))}
    </svg>
  );
}
