import type { EvaluationResults, ResponseRate } from "#/shared/api/evaluation-results";
import { formatDay, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Notice } from "#/shared/ui/Notice";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { rateInPercent, rateInWords } from "./format";
import styles from "./Results.module.css";

/** How many of those who were there answered: the first thing that one asks. */
export function RateSection({ results }: { results: EvaluationResults }) {
  const { participants, apart, byCommonLink } = results.rate;
  const isTold = results.answers !== null;
  return (
    <RecordSection heading={m.results_rate()}>
      <div className={styles.rate}>
        {isTold && <Rate rate={participants} />}
        {participants.beyond > 0 && <p>{m.results_rate_beyond({ count: participants.beyond })}</p>}
        {isTold && apart.expected && (apart.answered > 0 || apart.expected.value > 0) && (
          <p>
            {m.results_rate_apart({
              answered: formatNumber(apart.answered),
              expected: formatNumber(apart.expected.value),
            })}
          </p>
        )}
        {byCommonLink > 0 && <p>{m.results_rate_common({ count: byCommonLink })}</p>}
        <p>
          {results.answers === null
            ? m.results_answers_unknown()
            : m.results_answers({ count: results.answers })}
        </p>
      </div>
      {results.days.length > 0 && <Days days={results.days} />}
    </RecordSection>
  );
}

function Rate({ rate }: { rate: ResponseRate }) {
  const percent = rateInPercent(rate);
  if (rate.warning === "MORE_THAN_EXPECTED") {
    return <Notice kind="warning" heading={rateInWords(rate)} />;
  }
  return (
    <>
      {percent && <p className={styles.percent}>{percent}</p>}
      <p>{rateInWords(rate)}</p>
      {rate.rate && (
        <span className={styles.track} aria-hidden="true">
          <span style={{ width: `${rate.rate.value}%` }} />
        </span>
      )}
    </>
  );
}

function Days({ days }: { days: EvaluationResults["days"] }) {
  return (
    <details className={styles.table}>
      <summary>{m.results_days()}</summary>
      <Table
        label={m.results_days()}
        rows={days}
        keyOf={({ day }) => day}
        columns={[
          { heading: m.results_day(), cell: ({ day }) => formatDay(day) },
          { heading: m.results_by_right(), cell: ({ byRight }) => formatNumber(byRight) },
          { heading: m.results_by_common(), cell: ({ byCommonLink }) => formatNumber(byCommonLink) },
        ]}
      />
    </details>
  );
}
