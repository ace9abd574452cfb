import type { EvaluationReport, ReportedQuestion } from "#/shared/api/evaluation-reports";
import { choiceName, lineName, shareInPercent } from "#/shared/i18n/answered";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { type Column, Table } from "#/shared/ui/Table";
import { Words } from "#/shared/ui/Words";
import styles from "./EvaluationReports.module.css";
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
      {all.choices.length > 0 && <Numbers question={question} tally={all} />}
      {all.lines.length > 0 && <Lines question={question} tally={all} />}
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

type NumbersProps = { question: ReportedQuestion["question"]; tally: Tally };

/** The numbers in rows and columns, each with a bar of its share: a picture and a table at once. */
function Numbers({ question, tally }: NumbersProps) {
  const columns: Column<Tally["choices"][number]>[] = [
    { heading: m.evaluation_report_choice(), cell: ({ choice }) => choiceName(question, choice) },
    { heading: m.evaluation_report_number(), cell: ({ answers }) => formatNumber(answers) },
    { heading: m.evaluation_report_share(), cell: ({ share }) => <Bar share={share} /> },
  ];
  const label = m.evaluation_report_table_of({ question: words(question.text) });
  return <Table label={label} columns={columns} rows={tally.choices} keyOf={({ choice }) => choice} />;
}

/** A matrix stays one: a row for each line, a column for each choice. */
function Lines({ question, tally }: NumbersProps) {
  const columns: Column<Tally["lines"][number]>[] = [
    { heading: m.evaluation_report_line(), cell: ({ line }) => lineName(question, line) },
    ...question.choices.map(({ id, text }) => ({
      heading: words(text),
      cell: ({ choices }: Tally["lines"][number]) => (
        <span className={styles.cell}>{numberOf(choices.find(({ choice }) => choice === id))}</span>
      ),
    })),
  ];
  const label = m.evaluation_report_table_of({ question: words(question.text) });
  return <Table label={label} columns={columns} rows={tally.lines} keyOf={({ line }) => line} />;
}

function numberOf(told: Tally["choices"][number] | undefined): string {
  return told ? `${formatNumber(told.answers)} (${shareInPercent(told.share)})` : formatNumber(0);
}

function Bar({ share }: { share: number }) {
  return (
    <span className={styles.share}>
      {shareInPercent(share)}
      <span className={styles.bar} style={{ width: `${share * 8}em` }} aria-hidden />
    </span>
  );
}
