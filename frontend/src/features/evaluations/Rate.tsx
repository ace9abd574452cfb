import { useQuery } from "@tanstack/react-query";
import { evaluationRateQuery, type ResponseRate } from "#/shared/api/evaluations";
import { mainRate } from "#/shared/i18n/answered";
import { m } from "#/shared/i18n/generated/messages.js";
import { Count, Counts } from "#/shared/ui/Counts";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { ResponseRates } from "#/shared/ui/ResponseRates";

type RateProps = {
  id: string;
  /** People were asked by mail. */
  asked: boolean;
  open: boolean;
};

const advice = {
  MORE_THAN_EXPECTED: m.evaluations_more_than_expected,
  EXPECTED_UNKNOWN: m.evaluations_expected_unknown,
};

/** How many of those who were there answered, and how many were asked. */
export function Rate({ id, asked, open }: RateProps) {
  return (
    <RecordSection heading={m.rates_heading()}>
      <Loaded query={useQuery(evaluationRateQuery(id))} skeleton={<Skeleton />}>
        {({ mails, ...rates }) => (
          <>
            <ResponseRates rates={rates} open={open} />
            {asked && <Advice warning={mainRate(rates).warning} />}
            {asked && (open || mails.given > 0) && (
              <Counts label={m.evaluations_mails()}>
                <Count name={m.evaluations_mails_given()} value={mails.given} />
                <Count name={m.evaluations_mails_mailed()} value={mails.mailed} />
                <Count name={m.evaluations_mails_failed()} value={mails.failed} />
              </Counts>
            )}
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

/** What the team can do about a rate that cannot be told. */
function Advice({ warning }: Pick<ResponseRate, "warning">) {
  return warning && <Note>{advice[warning]()}</Note>;
}
