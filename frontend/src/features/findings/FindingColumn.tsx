import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Finding } from "#/shared/api/findings";
import { useLabels } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Card } from "#/shared/ui/Card";
import { Loaded } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import { Prose, Words } from "#/shared/ui/Words";
import { type CardAct, CardActs } from "./CardActs";
import { FindingForm, MergeForm } from "./FindingForms";
import styles from "./Findings.module.css";
import { kindInWords, raisedInWords, readAs } from "./format";
import { useRemoveFinding } from "./mutations";
import { statementsQuery } from "./queries";
import { StatementTags } from "./StatementCard";

/** What was found, those raised in most groups first. */
export function FindingColumn({ consultation, findings }: { consultation: string; findings: Finding[] }) {
  return (
    <RecordSection heading={m.findings_findings()}>
      <CardActs
        label={m.findings_findings()}
        acts={[
          {
            code: "ADD",
            label: m.findings_finding_add(),
            done: m.findings_finding_added(),
            look: "primary",
            tell: (steps) => <FindingForm consultation={consultation} {...steps} />,
          },
        ]}
      />
      {findings.length === 0 && <p>{m.findings_findings_none()}</p>}
      <ol className={styles.cards}>
        {findings.map((finding) => (
          <li key={finding.id}>
            <FindingCard {...{ consultation, finding, findings }} />
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}

type FindingCardProps = { consultation: string; finding: Finding; findings: Finding[] };

function FindingCard({ consultation, finding, findings }: FindingCardProps) {
  const acts = useFindingActs({ consultation, finding, findings });
  return (
    <Card name={<Words of={finding.title} />}>
      <FindingTags finding={finding} />
      <p>
        {raisedInWords(finding)} · {m.findings_count_statements({ count: finding.statements })}
      </p>
      {finding.description && <Prose of={finding.description} />}
      <Statements consultation={consultation} finding={finding} />
      <CardActs label={m.findings_finding_acts({ title: words(finding.title) })} acts={acts} />
    </Card>
  );
}

function useFindingActs({ consultation, finding, findings }: FindingCardProps): CardAct[] {
  const removal = useRemoveFinding(consultation, finding);
  const merge: CardAct = {
    code: "MERGE",
    label: m.findings_merge(),
    done: m.findings_merged(),
    look: "quiet",
    tell: (steps) => <MergeForm {...{ consultation, finding, findings, ...steps }} />,
  };
  return [
    {
      code: "EDIT",
      label: m.findings_finding_edit(),
      done: m.findings_finding_saved(),
      look: "secondary",
      tell: (steps) => <FindingForm {...{ consultation, finding, ...steps }} />,
    },
    ...(findings.length > 1 ? [merge] : []),
    {
      code: "REMOVE",
      label: m.findings_remove(),
      done: m.findings_removed(),
      look: "quiet",
      ask: {
        heading: m.findings_finding_remove_ask(),
        consequence: m.findings_finding_remove_consequence(),
        perform: () => removal.mutateAsync(),
      },
    },
  ];
}

/** Of which kind it is, about what, and to which pole it belongs. */
export function FindingTags({ finding }: { finding: Pick<Finding, "kind" | "theme" | "pole"> }) {
  const sayTheme = useLabels("themes");
  const sayPole = useLabels("poles");
  return (
    <Tags>
      {[
        <Tag key="kind">{kindInWords(finding.kind)}</Tag>,
        finding.theme && <Tag key="theme">{sayTheme(finding.theme)}</Tag>,
        finding.pole && <Tag key="pole">{sayPole(finding.pole)}</Tag>,
      ].filter(Boolean)}
    </Tags>
  );
}

function Statements({ consultation, finding }: { consultation: string; finding: Finding }) {
  const [open, setOpen] = useState(false);
  const query = useQuery({ ...statementsQuery(consultation, finding.id), enabled: open });
  if (finding.statements === 0) return <Note>{m.findings_statements_none()}</Note>;
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{m.findings_statements_of()}</summary>
      {open && (
        <Loaded query={query}>
          {({ items, total }) => (
            <>
              {total > items.length && <Note>{m.findings_statements_all()}</Note>}
              <ul className={styles.cards}>
                {items.map((statement) => (
                  <li key={statement.id} className={styles.statement}>
                    <blockquote className={styles.quote}>{readAs(statement)}</blockquote>
                    <Note>{m.findings_group_number({ number: statement.groupNumber })}</Note>
                    <StatementTags statement={statement} />
                  </li>
                ))}
              </ul>
            </>
          )}
        </Loaded>
      )}
    </details>
  );
}
