import type { EvaluationQuestion, EvaluationTally } from "#/shared/api/evaluation-results";
import { choiceName, lineName, shareInPercent } from "#/shared/i18n/answered";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { type Column, Table } from "#/shared/ui/Table";
import { shareInWords } from "./format";
import styles from "./Results.module.css";

/** Whose answers stand in a table: everybody's, or a group's. */
export type Told = { key: string; name: string; tally: EvaluationTally };

type TallyTableProps = { question: EvaluationQuestion; told: Told[] };

/** The numbers of a picture in rows and columns; shut on the screen until one wants it, and printed. */
export function TallyTable({ question, told }: TallyTableProps) {
  const label = m.results_table_of({ question: words(question.text) });
  return (
    <details className={styles.table}>
      <summary>{m.results_table()}</summary>
      {told.length > 1 ? (
        <GroupTable question={question} told={told} label={label} />
      ) : (
        <ChoiceTable question={question} tally={told[0]?.tally} label={label} />
      )}
    </details>
  );
}

type Row = { key: string; line: string; choice: string; answers: number; share: number };

function ChoiceTable(props: {
  question: EvaluationQuestion;
  tally: EvaluationTally | undefined;
  label: string;
}) {
  const { question, tally, label } = props;
  const rows: Row[] = [
    ...(tally?.choices ?? []).map((share) => ({ ...share, line: "" })),
    ...(tally?.lines ?? []).flatMap(({ line, choices }) =>
      choices.map((share) => ({ ...share, line: lineName(question, line) })),
    ),
  ].map((row) => ({ ...row, key: `${row.line}/${row.choice}` }));
  const lines: Column<Row>[] =
    question.kind === "MATRIX" ? [{ heading: m.results_line(), cell: ({ line }) => line }] : [];
  const columns: Column<Row>[] = [
    ...lines,
    { heading: m.results_choice(), cell: ({ choice }) => choiceName(question, choice) },
    { heading: m.results_number(), cell: ({ answers }) => formatNumber(answers) },
    { heading: m.results_share_heading(), cell: ({ share }) => shareInPercent(share) },
  ];
  return <Table label={label} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}

function GroupTable({ question, told, label }: TallyTableProps & { label: string }) {
  const first = told[0]?.tally;
  const columns: Column<Told>[] = [
    { heading: m.results_group(), cell: ({ name }) => name },
    { heading: m.results_base_heading(), cell: ({ tally }) => formatNumber(tally.base) },
    ...(first?.choices ?? []).map(({ choice }) => ({
      heading: choiceName(question, choice),
      cell: ({ tally }: Told) => shareOf(tally, choice),
    })),
    ...(first?.lines ?? []).flatMap(({ line, choices }) =>
      choices.map(({ choice }) => ({
        heading: m.common_colon({ label: lineName(question, line), value: choiceName(question, choice) }),
        cell: ({ tally }: Told) => shareOfLine(tally, line, choice),
      })),
    ),
    ...(first?.numbers
      ? [
          {
            heading: m.results_mean_heading(),
            cell: ({ tally }: Told) => (tally.numbers ? formatNumber(tally.numbers.mean) : "–"),
          },
          {
            heading: m.results_median_heading(),
            cell: ({ tally }: Told) => (tally.numbers ? formatNumber(tally.numbers.median) : "–"),
          },
        ]
      : []),
  ];
  return <Table label={label} columns={columns} rows={told} keyOf={({ key }) => key} />;
}

function shareOf(tally: EvaluationTally, choice: string): string {
  const share = tally.choices.find((each) => each.choice === choice);
  return share ? shareInWords(share) : "–";
}

function shareOfLine(tally: EvaluationTally, line: string, choice: string): string {
  const share = tally.lines
    .find((each) => each.line === line)
    ?.choices.find((each) => each.choice === choice);
  return share ? shareInWords(share) : "–";
}
