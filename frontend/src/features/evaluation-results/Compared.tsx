import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type {
  ComparedEvaluation,
  EvaluationComparison,
  EvaluationQuestion,
  EvaluationShare,
} from "#/shared/api/evaluation-results";
import { problemOf } from "#/shared/api/problem";
import type { When } from "#/shared/api/types";
import { choiceName, lineName, shortRate } from "#/shared/i18n/answered";
import { formatList, formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded } from "#/shared/ui/Loaded";
import { Note } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import type { ComparisonSearch } from "./filter";
import { shareInWords } from "./format";
import { comparisonQuery } from "./queries";
import styles from "./Results.module.css";
import { TallyPicture } from "./TallyPicture";

type ComparedProps = { question: string; search: ComparisonSearch; sayWhen: (when: When) => string };

const warnings = { SMALL_BASE: m.results_warning_SMALL_BASE, LOW_RATE: m.results_warning_LOW_RATE };
const reasons = {
  NOT_COUNTED: m.results_not_shown_NOT_COUNTED,
  TOO_FEW: m.results_not_shown_TOO_FEW,
  ASKED_OTHERWISE: m.results_not_shown_ASKED_OTHERWISE,
};

/** A question beside itself: as pictures under each other, and in rows and columns. */
export function Compared({ question, search, sayWhen }: ComparedProps) {
  const query = useQuery(comparisonQuery(question, search));
  if (query.isError && problemOf(query.error).code === "not-found")
    return <p>{m.results_compare_nothing()}</p>;
  return (
    <Loaded query={query} kept={m.results_kept()}>
      {(comparison) => <Comparison comparison={comparison} sayWhen={sayWhen} />}
    </Loaded>
  );
}

type ComparisonProps = { comparison: EvaluationComparison; sayWhen: ComparedProps["sayWhen"] };

function Comparison({ comparison: { question, evaluations, total }, sayWhen }: ComparisonProps) {
  const told = evaluations.filter(({ tally }) => tally);
  const notShown = evaluations.filter(({ tally }) => !tally);
  return (
    <>
      <p>
        <strong>{m.results_compare_of({ question: words(question.text) })}</strong>
      </p>
      <p role="status">{m.results_compare_count({ count: total })}</p>
      {total > evaluations.length && (
        <Note>{m.results_compare_newest({ shown: formatNumber(evaluations.length) })}</Note>
      )}
      <ul className={styles.list}>
        {told.map((evaluation) => (
          <li key={evaluation.id}>
            <Head evaluation={evaluation} sayWhen={sayWhen} />
            {evaluation.tally && <TallyPicture question={question} tally={evaluation.tally} />}
          </li>
        ))}
      </ul>
      {told.length > 0 && <ComparedTable question={question} told={told} sayWhen={sayWhen} />}
      {notShown.length > 0 && (
        <>
          <h3>{m.results_compare_not_shown()}</h3>
          <ul>
            {notShown.map(({ id, title, notShown: why }) => (
              <li key={id}>
                <Words of={title} /> · {why && reasons[why]()}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

type HeadProps = { evaluation: ComparedEvaluation; sayWhen: ComparedProps["sayWhen"] };

function Head({ evaluation, sayWhen }: HeadProps) {
  const { id, title, when, tally } = evaluation;
  return (
    <>
      <h3>
        <Link to="/evaluations/$id/results" params={{ id }}>
          <Words of={title} />
        </Link>
      </h3>
      <p>
        {[when && sayWhen(when), tally && m.results_base({ count: tally.base }), rateOf(evaluation)]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {evaluation.warnings.length > 0 && (
        <p className={styles.small}>
          {m.common_colon({
            label: m.results_compare_care(),
            value: formatList(evaluation.warnings.map((each) => warnings[each]())),
          })}
        </p>
      )}
    </>
  );
}

/** The rate of those who took part; of all, where those who presented are too few to be told apart. */
function rateOf({ rate, rateOfAll }: ComparedEvaluation): string {
  const said = shortRate(rate);
  return rate && rateOfAll ? m.results_compare_rate_of_all({ rate: said }) : said;
}

type TableProps = {
  question: EvaluationQuestion;
  told: ComparedEvaluation[];
  sayWhen: ComparedProps["sayWhen"];
};

function ComparedTable({ question, told, sayWhen }: TableProps) {
  const columns: Column<ComparedEvaluation>[] = [
    { heading: m.results_compare_evaluation(), cell: ({ title }) => <Words of={title} /> },
    { heading: m.results_compare_when(), cell: ({ when }) => when && sayWhen(when) },
    { heading: m.results_base_heading(), cell: ({ tally }) => formatNumber(tally?.base ?? 0) },
    { heading: m.results_compare_rate(), cell: rateOf },
    {
      heading: m.results_compare_result(),
      cell: (evaluation) => <Result question={question} of={evaluation} />,
    },
  ];
  return (
    <details className={styles.table}>
      <summary>{m.results_table()}</summary>
      <Table
        label={m.results_table_of({ question: words(question.text) })}
        columns={columns}
        rows={told}
        keyOf={({ id }) => id}
      />
    </details>
  );
}

function Result({ question, of: { tally } }: { question: EvaluationQuestion; of: ComparedEvaluation }) {
  if (!tally) return null;
  const { numbers, choices, lines } = tally;
  if (numbers) {
    return m.results_mean({ mean: formatNumber(numbers.mean), median: formatNumber(numbers.median) });
  }
  const say = (share: EvaluationShare) =>
    m.common_colon({ label: choiceName(question, share.choice), value: shareInWords(share) });
  const ofLines = lines.map(
    ({ line, choices: chosen }) => `${lineName(question, line)} – ${chosen.map(say).join(", ")}`,
  );
  return [...choices.map(say), ...ofLines].join(" · ");
}
