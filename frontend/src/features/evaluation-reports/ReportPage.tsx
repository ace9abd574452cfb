import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EvaluationReport } from "#/shared/api/evaluation-reports";
import { usePlaceNames } from "#/shared/api/reference";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Fact, Facts, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import styles from "./EvaluationReports.module.css";
import { Quotes } from "./Quotes";
import { reportQuery } from "./queries";
import { RateSection } from "./RateSection";
import { ReportActs } from "./ReportActs";
import { ReportedSection } from "./ReportedSection";

/** Says when something took place; the agenda knows how. */
export type SayWhen = (when: NonNullable<EvaluationReport["evaluated"]["when"]>) => string;

/** What came of an evaluation: for everybody once it is published, on the screen and on paper. */
export function ReportPage({ id, sayWhen }: { id: string; sayWhen: SayWhen }) {
  return (
    <Loaded query={useQuery(reportQuery(id))} skeleton={<PageSkeleton />}>
      {(report) => (
        <Page
          heading={m.evaluation_report_of({ title: words(report.title) })}
          kicker={<Kicker report={report} />}
          lead={
            report.publishedAt && m.evaluation_report_published_on({ day: formatDay(report.publishedAt) })
          }
          actions={<PrintButton />}
        >
          <Sections>
            {!report.publishedAt && (
              <Notice heading={m.evaluation_report_draft()}>
                <p>{m.evaluation_report_draft_lead()}</p>
              </Notice>
            )}
            {report.rights.includes("EDIT") && <ReportActs report={report} />}
            {report.foreword && (
              <RecordSection heading={m.evaluation_report_foreword()}>
                <Prose of={report.foreword} />
              </RecordSection>
            )}
            <Evaluated report={report} sayWhen={sayWhen} />
            <RateSection report={report} />
            {isTold(report) &&
              report.sections.map((section, i) => (
                <ReportedSection key={i} report={report} section={section} />
              ))}
            {report.quotes.length > 0 && (
              <RecordSection heading={m.evaluation_report_quotes_unasked()}>
                <Quotes quotes={report.quotes} />
              </RecordSection>
            )}
          </Sections>
        </Page>
      )}
    </Loaded>
  );
}

/** Whether there is anything to say of its questions. */
function isTold({ recorded, answers, sections }: EvaluationReport): boolean {
  const quotes = sections.flatMap(({ questions }) => questions.flatMap((asked) => asked.quotes));
  return recorded || answers !== null || quotes.length > 0;
}

function Kicker({ report: { organisation, bassin, evaluationId, rights } }: { report: EvaluationReport }) {
  const sayPlace = usePlaceNames();
  const place = bassin ? sayPlace(bassin) : m.evaluation_report_region();
  return (
    <>
      {[...new Set([words(organisation), place])].join(" · ")}
      {rights.includes("EDIT") && (
        <span className={styles.team}>
          {" · "}
          <Link to="/evaluations/$id" params={{ id: evaluationId }}>
            {m.verbatims_to_evaluation()}
          </Link>
          {" · "}
          <Link to="/evaluations/$id/verbatims" params={{ id: evaluationId }}>
            {m.evaluation_report_to_verbatims()}
          </Link>
        </span>
      )}
    </>
  );
}

const subjects: Record<EvaluationReport["evaluated"]["subject"], () => string> = {
  EVENT: m.evaluation_report_subject_EVENT,
  SERIES: m.evaluation_report_subject_SERIES,
  CONSULTATION: m.evaluation_report_subject_CONSULTATION,
  EDITION: m.evaluation_report_subject_EDITION,
  CIRCLE: m.evaluation_report_subject_CIRCLE,
  SERVICE: m.evaluation_report_subject_SERVICE,
};

function Evaluated({ report, sayWhen }: { report: EvaluationReport; sayWhen: SayWhen }) {
  const { subject, title, when, year } = report.evaluated;
  return (
    <RecordSection heading={m.evaluation_report_evaluated()}>
      <Facts>
        <Fact name={subjects[subject]()}>
          <Words of={title} />
        </Fact>
        {when && <Fact name={m.evaluation_report_when()}>{sayWhen(when)}</Fact>}
        {year && <Fact name={m.evaluation_report_year()}>{year}</Fact>}
      </Facts>
    </RecordSection>
  );
}
