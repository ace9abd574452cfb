import type { ResponseRates as Rates, ResponseRate } from "#/shared/api/evaluations";
import { mainRate, rateInPercent, rateInWords, shortRate } from "#/shared/i18n/answered";
import { m } from "#/shared/i18n/generated/messages.js";
import styles from "./ResponseRates.module.css";

type ResponseRatesProps = {
  rates: Rates;
  /** People still answer: how many did in each part is told once it is closed. */
  open?: boolean;
};

/** How many of those who took part answered, in both numbers and as a share: the first thing that one asks. */
export function ResponseRates({ rates, open = false }: ResponseRatesProps) {
  const { together, byCommonLink } = rates;
  const common = byCommonLink > 0 && <p>{m.rates_common({ count: byCommonLink })}</p>;
  if (byCommonLink > 0 && together.answered === 0) {
    // « 0 % » would be read as nobody having answered.
    return (
      <div className={styles.rates}>
        {common}
        <p>{m.rates_none_by_right()}</p>
      </div>
    );
  }
  return (
    <div className={styles.rates}>
      <Main rate={mainRate(rates)} />
      <Apart rates={rates} open={open} />
      {!!together.beyond && <p>{m.rates_beyond({ count: together.beyond })}</p>}
      {common}
    </div>
  );
}

const origins: Record<NonNullable<ResponseRate["expected"]>["from"], () => string> = {
  COUNTED: m.rates_counted,
  TOLD: m.rates_told,
  TYPED: m.rates_typed,
};

function Main({ rate }: { rate: ResponseRate }) {
  const percent = rateInPercent(rate);
  return (
    <>
      {percent && <p className={styles.percent}>{percent}</p>}
      <p role={rate.warning ? "note" : undefined}>{rateInWords(rate)}</p>
      {rate.rate && (
        <span className={styles.track} aria-hidden>
          <span style={{ inlineSize: `${Math.min(100, rate.rate.value)}%` }} />
        </span>
      )}
      {rate.expected && <p className={styles.note}>{origins[rate.expected.from]()}</p>}
    </>
  );
}

/** Those who presented or opened their doors, beside those who took part; or why both are told together. */
function Apart({ rates: { participants, apart }, open }: Required<ResponseRatesProps>) {
  if (!apart.answered && !apart.expected?.value) return null;
  if (participants.answered !== null) return <p>{m.rates_apart({ rate: shortRate(apart) })}</p>;
  return <p className={styles.note}>{open ? m.rates_parts_later() : m.rates_parts_few()}</p>;
}
