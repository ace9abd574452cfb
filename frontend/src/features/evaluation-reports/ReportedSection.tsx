import type { EvaluationReport, ReportedQuestion } from "#/shared/api/evaluation-reports";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import styles from "./EvaluationReports.module.css";
import { choiceInWords, lineInWords, shareInWords } from "./format";
import { Quotes } from "./Quotes";

type Section = EvaluationReport["sections"][number];
type Tally = NonNullable<ReportedQuestion["all"]>;

/** Questions that belong together, each with how it was answered and what is quoted of it. */
export function ReportedSection({ report, section }: { report: EvaluationReport; section: Section }) {
  const heading = section.earlier
    ? m.evaluation_report_earlier()
    : words(section.title) || m.evaluation_report_questions();
  return (
    <RecordSection heading={heading}>
      {section.questions.map((asked) => (
        <article key={asked.question.id} className={styles.question}>
          <h3>
            <Words of={asked.question.text} />
          </h3>
          <Answered asked={asked} recorded={report.recorded} isCounted={report.answers !== null} />
          <Quotes quotes={asked.quotes} />
        </article>
      ))}
    </RecordSection>
  );
}

type AnsweredProps = { asked: ReportedQuestion; recorded: boolean; isCounted: boolean };

function Answered({ asked: { question, all, quotes }, recorded, isCounted }: AnsweredProps) {
  if (!all) {
    if (recorded) return quotes.length > 0 ? null : <Note>{m.evaluation_report_not_told()}</Note>;
    return isCounted ? <Note>{m.evaluation_report_too_few()}</Note> : null;
  }
  return (
    <>
      <Note>{m.evaluation_report_base({ count: all.base })}</Note>
      {question.kind !== "OPEN" && <Numbers question={question} tally={all} />}
      {all.numbers && (
        <p>
          {m.evaluation_report_mean({
            mean: formatNumber(all.numbers.mean),
            median: formatNumber(all.numbers.median),
          })}
        </p>
      )}
    </>
  );
}

type Row = { key: string; line: string; choice: string; answers: number; share: number };

/** The numbers in rows and columns, each with a bar of its share: a picture and a table at once. */
function Numbers({ question, tally }: { question: ReportedQuestion["question"]; tally: Tally }) {
  const rows: Row[] = [
    ...tally.choices.map((share) => ({ ...share, line: "" })),
    ...tally.lines.flatMap(({ line, choices }) => choices.map((share) => ({ ...share, line }))),
  ].map((row) => ({ ...row, key: `${row.line}/${row.choice}` }));
  const name = ({ line, choice }: Row) =>
    [line && lineInWords(question, line), choiceInWords(question, choice)].filter(Boolean).join(" : ");
  const columns: Column<Row>[] = [
    { heading: m.evaluation_report_choice(), cell: name },
    { heading: m.evaluation_report_number(), cell: ({ answers }) => formatNumber(answers) },
    { heading: m.evaluation_report_share(), cell: ({ share }) => <Bar share={share} /> },
  ];
  const label = m.evaluation_report_table_of({ question: words(question.text) });
  return <Table label={label} columns={columns} rows={rows} keyOf={({ key }) => key} />;
}

function Bar({ share }: { share: number }) {
  return (
    <span className={styles.share}>
      {shareInWords(share)}
      <span className={styles.bar} style={{ width: `${share * 8}em` }} aria-hidden />
    </span>
  );
}
