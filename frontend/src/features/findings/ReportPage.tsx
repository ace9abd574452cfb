import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { ReflectionReport } from "#/shared/api/findings";
import { usePlaceNames } from "#/shared/api/reference";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Prose, Words } from "#/shared/ui/Words";
import { ActionsByPole } from "./ActionBoard";
import styles from "./Findings.module.css";
import { reportQuery } from "./queries";
import { ReportActs } from "./ReportActs";
import { ReportedFindings } from "./ReportedFindings";

/** Says when a group came together; the agenda knows how. */
export type SayWhen = (when: NonNullable<ReflectionReport["groups"][number]["when"]>) => string;

/** What came of a consultation: for everybody once it is published, on the screen and on paper. */
export function ReportPage({ id, sayWhen }: { id: string; sayWhen: SayWhen }) {
  return (
    <Loaded query={useQuery(reportQuery(id))} skeleton={<PageSkeleton />}>
      {(report) => (
        <Page
          heading={m.findings_report_of({ question: words(report.question) })}
          kicker={<Kicker report={report} />}
          lead={report.publishedAt && m.findings_report_published_on({ day: formatDay(report.publishedAt) })}
          actions={<PrintButton />}
        >
          <Sections>
            {!report.publishedAt && (
              <Notice heading={m.findings_report_draft()}>
                <p>{m.findings_report_draft_lead()}</p>
              </Notice>
            )}
            {report.rights.includes("EDIT") && <ReportActs report={report} />}
            {report.foreword && (
              <RecordSection heading={m.findings_foreword()}>
                <Prose of={report.foreword} />
              </RecordSection>
            )}
            <TookPart report={report} />
            <Groups report={report} sayWhen={sayWhen} />
            <ReportedFindings report={report} />
            {report.actions.length > 0 && (
              <>
                <h2 className={styles.heading}>{m.findings_report_actions()}</h2>
                <ActionsByPole actions={report.actions} findings={report.findings} />
              </>
            )}
          </Sections>
        </Page>
      )}
    </Loaded>
  );
}

function Kicker({ report: { organisation, bassin, consultationId, rights } }: { report: ReflectionReport }) {
  const sayPlace = usePlaceNames();
  const place = bassin ? sayPlace(bassin) : m.findings_report_region();
  return (
    <>
      <Words of={organisation} />
      {/* a bassin's own team bears its name */}
      {words(organisation) !== place && ` · ${place}`}
      {rights.includes("EDIT") && (
        <>
          {" · "}
          <Link to="/consultations/$id/findings" params={{ id: consultationId }}>
            {m.findings_to_findings()}
          </Link>
        </>
      )}
    </>
  );
}

function TookPart({ report: { people, organisations, elsewhere } }: { report: ReflectionReport }) {
  return (
    <RecordSection heading={m.findings_took_part()}>
      <p>
        {[
          m.findings_count_people({ count: people }),
          organisations.length > 0 && m.findings_count_organisations({ count: organisations.length }),
          elsewhere > 0 && m.findings_count_elsewhere({ count: elsewhere }),
        ]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {organisations.length > 0 && (
        <ul className={styles.organisations} aria-label={m.findings_took_part_known()}>
          {organisations.map(({ id, name, people: many }) => (
            <li key={id}>
              <Link to="/organisations/$id" params={{ id }}>
                <Words of={name} />
              </Link>
              {many > 1 && ` (${many})`}
            </li>
          ))}
        </ul>
      )}
    </RecordSection>
  );
}

function Groups({ report, sayWhen }: { report: ReflectionReport; sayWhen: SayWhen }) {
  return (
    <RecordSection heading={m.findings_groups()}>
      {report.groups.length === 0 && <p>{m.findings_groups_none()}</p>}
      <ul className={styles.lists}>
        {report.groups.map(({ id, number, when }) => (
          <li key={id}>
            {when
              ? m.findings_group_on({ number, when: sayWhen(when) })
              : m.findings_group_number({ number })}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}
