import type { EvaluationReport } from "#/shared/api/evaluation-reports";
import { formatCount } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { ResponseRates } from "#/shared/ui/ResponseRates";
import { expectedInWords } from "./format";

/** How many answered, of how many: the first thing that one asks. */
export function RateSection({ report }: { report: EvaluationReport }) {
  const { rates, expected, expectedApart, recorded } = report;
  return (
    <RecordSection heading={m.rates_heading()}>
      {rates ? (
        <ResponseRates rates={rates} />
      ) : (
        <>
          {expected && <p>{expectedInWords(expected)}</p>}
          {expectedApart && (
            <p>{m.evaluation_report_expected_apart({ expected: formatCount(expectedApart) })}</p>
          )}
          <p>{recorded ? m.rates_answers_unknown() : m.evaluation_report_not_counted()}</p>
        </>
      )}
      {recorded && <Note>{m.evaluation_report_recorded()}</Note>}
    </RecordSection>
  );
}
