import { useQuery } from "@tanstack/react-query";
import { evaluationRateQuery, type ResponseRate } from "#/shared/api/evaluations";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { Count, Counts } from "#/shared/ui/Counts";
import { Loaded, Skeleton } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import styles from "./Evaluations.module.css";
import { fullness, ofExpected, percentage } from "./format";

/** How many of those who were there answered, as a picture and in words; and how many were asked. */
export function Rate({ id, asked }: { id: string; asked: boolean }) {
  return (
    <RecordSection heading={m.evaluations_rate()}>
      <Loaded query={useQuery(evaluationRateQuery(id))} skeleton={<Skeleton />}>
        {({ participants, apart, byCommonLink, mails }) => (
          <>
            <Part label={m.evaluations_participants()} rate={participants} />
            {(apart.answered > 0 || apart.beyond > 0 || (apart.expected?.value ?? 0) > 0) && (
              <Part label={m.evaluations_apart()} rate={apart} />
            )}
            {byCommonLink > 0 && <p>{m.evaluations_by_common_link({ count: byCommonLink })}</p>}
            {asked && (
              <Counts label={m.evaluations_mails()}>
                <Count name={m.evaluations_mails_given()} value={mails.given} />
                <Count name={m.evaluations_mails_mailed()} value={mails.mailed} />
                <Count name={m.evaluations_mails_reminded()} value={mails.reminded} />
                <Count name={m.evaluations_mails_failed()} value={mails.failed} />
              </Counts>
            )}
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

const origins: Record<NonNullable<ResponseRate["expected"]>["from"], () => string> = {
  COUNTED: m.evaluations_from_counted,
  TOLD: m.evaluations_from_told,
  TYPED: m.evaluations_from_typed,
};

function Part({ label, rate }: { label: string; rate: ResponseRate }) {
  const full = fullness(rate);
  return (
    <section className={styles.part} aria-label={label}>
      <h3>{label}</h3>
      <p className={styles.rate}>
        <strong>{ofExpected(rate)}</strong>
        {percentage(rate) && <span> · {percentage(rate)}</span>}
      </p>
      {full !== null && (
        <div className={styles.bar} aria-hidden>
          <div style={{ inlineSize: `${full}%` }} />
        </div>
      )}
      {rate.expected && <p className={styles.note}>{origins[rate.expected.from]()}</p>}
      {rate.beyond > 0 && (
        <p className={styles.note}>{m.evaluations_beyond({ count: formatNumber(rate.beyond) })}</p>
      )}
      {rate.warning === "MORE_THAN_EXPECTED" && <p role="note">{m.evaluations_more_than_expected()}</p>}
      {rate.warning === "EXPECTED_UNKNOWN" && <p role="note">{m.evaluations_expected_unknown()}</p>}
    </section>
  );
}
