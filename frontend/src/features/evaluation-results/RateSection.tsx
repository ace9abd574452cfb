import type { EvaluationResults } from "#/shared/api/evaluation-results";
import { formatDay, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { ResponseRates } from "#/shared/ui/ResponseRates";
import { Table } from "#/shared/ui/Table";
import styles from "./Results.module.css";

/** How many of those who were there answered, on how many answers the results rest, and when these came. */
export function RateSection({ results: { rate, answers, days } }: { results: EvaluationResults }) {
  return (
    <RecordSection heading={m.rates_heading()}>
      <ResponseRates rates={rate} />
      {answers !== null && <p>{m.results_answers({ count: answers })}</p>}
      {days.length > 0 && <Days days={days} />}
    </RecordSection>
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
