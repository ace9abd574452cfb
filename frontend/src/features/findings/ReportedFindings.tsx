import type { ReflectionReport } from "#/shared/api/findings";
import { m } from "#/shared/i18n/generated/messages.js";
import { Card } from "#/shared/ui/Card";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Table } from "#/shared/ui/Table";
import { Prose, Words } from "#/shared/ui/Words";
import { FindingTags } from "./FindingColumn";
import styles from "./Findings.module.css";
import { kindInWords, kinds, kindsInWords, raisedInWords, roleInWords } from "./format";

type Reported = ReflectionReport["findings"][number];

/** What was found: by number of groups, then kind by kind, in people's own words where they agree. */
export function ReportedFindings({ report: { findings } }: { report: ReflectionReport }) {
  if (findings.length === 0) return null;
  return (
    <>
      <RecordSection heading={m.findings_report_findings()}>
        {findings.some(({ carers, people }) => carers === null && people > 0) && (
          <Note>{m.findings_small_numbers()}</Note>
        )}
        <Table
          label={m.findings_report_counts()}
          rows={findings}
          keyOf={({ id }) => id}
          columns={[
            { heading: m.findings_finding(), cell: ({ title }) => <Words of={title} /> },
            { heading: m.findings_kind(), cell: ({ kind }) => kindInWords(kind) },
            { heading: m.findings_raised_groups(), cell: ({ groups }) => <Bar value={groups} /> },
            { heading: m.findings_raised_people(), cell: ({ people }) => people },
          ]}
        />
      </RecordSection>
      {kinds.map((kind) => (
        <OfKind key={kind} kind={kind} findings={findings.filter((each) => each.kind === kind)} />
      ))}
    </>
  );
}

/** A number with a bar that helps to compare it. */
function Bar({ value }: { value: number }) {
  return (
    <span className={styles.counted}>
      {value}
      <span className={styles.bar} style={{ width: `${value}em` }} aria-hidden />
    </span>
  );
}

function OfKind({ kind, findings }: { kind: Reported["kind"]; findings: Reported[] }) {
  if (findings.length === 0) return null;
  return (
    <RecordSection heading={kindsInWords(kind)}>
      <ul className={styles.cards}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <Card name={<Words of={finding.title} />}>
              <FindingTags finding={finding} />
              {finding.groups > 0 && <p>{raisedInWords(finding)}</p>}
              {finding.description && <Prose of={finding.description} />}
              <Quotes finding={finding} />
            </Card>
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function Quotes({ finding: { quotes } }: { finding: Reported }) {
  if (quotes.length === 0) return null;
  return (
    <div>
      <h4 className={styles.small}>{m.findings_quotes()}</h4>
      {quotes.map(({ text, role }, i) => (
        <figure key={i} className={styles.figure}>
          <blockquote className={styles.quote}>{text}</blockquote>
          <figcaption>{roleInWords(role, m.findings_role_unsaid())}</figcaption>
        </figure>
      ))}
    </div>
  );
}
