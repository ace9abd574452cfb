import type { EvaluationReport } from "#/shared/api/evaluation-reports";
import { formatCount, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Notice } from "#/shared/ui/Notice";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import styles from "./EvaluationReports.module.css";
import { expectedInWords, percentOf, rateInWords } from "./format";

/** How many answered, of how many: the first thing that one asks. */
export function RateSection({ report }: { report: EvaluationReport }) {
  const { rates, expected, expectedApart, recorded } = report;
  return (
    <RecordSection heading={m.evaluation_report_rate_heading()}>
      {rates ? (
        <Rates rates={rates} />
      ) : (
        <>
          {expected && <p>{expectedInWords(expected)}</p>}
          {expectedApart && (
            <p>{m.evaluation_report_expected_apart({ expected: formatCount(expectedApart) })}</p>
          )}
          <p>{recorded ? m.evaluation_report_answers_unknown() : m.evaluation_report_not_counted()}</p>
        </>
      )}
      {recorded && <Note>{m.evaluation_report_recorded()}</Note>}
    </RecordSection>
  );
}

function Rates({ rates }: { rates: NonNullable<EvaluationReport["rates"]> }) {
  const { participants, apart, byCommonLink } = rates;
  const percent = percentOf(participants);
  if (participants.warning === "MORE_THAN_EXPECTED") {
    return (
      <Notice kind="warning" heading={rateInWords(participants)}>
        <p>{m.evaluation_report_more_than_expected()}</p>
      </Notice>
    );
  }
  return (
    <>
      {percent && <p className={styles.percent}>{percent}</p>}
      <p>{rateInWords(participants)}</p>
      {participants.rate && (
        <div className={styles.track} aria-hidden>
          <span style={{ width: `${participants.rate.value}%` }} />
        </div>
      )}
      {participants.beyond > 0 && <p>{m.evaluation_report_beyond({ count: participants.beyond })}</p>}
      {apart.expected && (
        <p>
          {m.evaluation_report_apart({
            answered: formatNumber(apart.answered),
            expected: formatCount(apart.expected),
          })}
        </p>
      )}
      {byCommonLink > 0 && <p>{m.evaluation_report_common({ count: byCommonLink })}</p>}
    </>
  );
}
