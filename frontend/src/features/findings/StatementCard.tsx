import type { Finding, Statement, StatementForm } from "#/shared/api/findings";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, TextArea } from "#/shared/ui/Field";
import { Note } from "#/shared/ui/RecordLayout";
import { Tag, Tags } from "#/shared/ui/Tag";
import { CardActs } from "./CardActs";
import styles from "./Findings.module.css";
import { kindInWords, opening, readAs, roleInWords } from "./format";
import { useCode, useRemoveStatement } from "./mutations";
import { statementNow } from "./queries";

type StatementCardProps = { consultation: string; statement: Statement; findings: Finding[] };

/** Words of somebody: how they are read, what they are coded to, and whether they may be quoted. */
export function StatementCard({ consultation, statement, findings }: StatementCardProps) {
  const removal = useRemoveStatement(consultation, statement);
  const read = readAs(statement);
  return (
    <div className={styles.statement}>
      <blockquote className={styles.quote}>{read}</blockquote>
      {statement.wording && <Note>{m.findings_said({ words: statement.part })}</Note>}
      <StatementTags statement={statement} />
      <Coded statement={statement} findings={findings} />
      <CardActs
        label={m.findings_statement_acts({ words: opening(read) })}
        acts={[
          {
            code: "CODE",
            label: m.findings_code(),
            done: m.findings_code_done(),
            look: "secondary",
            tell: (steps) => <CodeForm {...{ consultation, statement, findings, ...steps }} />,
          },
          {
            code: "REMOVE",
            label: m.findings_remove(),
            done: m.findings_removed(),
            look: "quiet",
            ask: {
              heading: m.findings_statement_remove_ask(),
              consequence: m.findings_statement_remove_consequence(),
              perform: () => removal.mutateAsync(),
            },
          },
        ]}
      />
    </div>
  );
}

/** Who said it, as far as it is told, and whether it may be quoted. */
export function StatementTags({ statement }: { statement: Statement }) {
  const { role, quotable, chosen, noteChanged } = statement;
  return (
    <Tags>
      {[
        <Tag key="role">{roleInWords(role, m.findings_role_group())}</Tag>,
        chosen && quotable && !noteChanged && (
          <Tag key="chosen" kind="success">
            {m.findings_chosen()}
          </Tag>
        ),
        chosen && !quotable && (
          <Tag key="refused" kind="warning">
            {m.findings_chosen_not_quotable()}
          </Tag>
        ),
        !chosen && <Tag key="quotable">{quotable ? m.findings_quotable() : m.findings_not_quotable()}</Tag>,
        noteChanged && (
          <Tag key="changed" kind="warning">
            {chosen && quotable ? m.findings_note_changed_not_quoted() : m.findings_note_changed()}
          </Tag>
        ),
      ].filter(Boolean)}
    </Tags>
  );
}

function Coded({ statement, findings }: Omit<StatementCardProps, "consultation">) {
  const coded = findings.filter(({ id }) => statement.findings.includes(id));
  if (coded.length === 0) return <Note>{m.findings_coded_none()}</Note>;
  return (
    <div className={styles.coded}>
      {m.findings_coded()}
      <ul>
        {coded.map(({ id, title }) => (
          <li key={id}>{words(title)}</li>
        ))}
      </ul>
    </div>
  );
}

function codedOf(statement: Statement): StatementForm {
  return { wording: readAs(statement), findings: statement.findings, chosen: statement.chosen };
}

type CodeFormProps = StatementCardProps & { done: () => void; close: () => void };

function CodeForm({ consultation, statement, findings, done, close }: CodeFormProps) {
  return (
    <ActForm<StatementForm, Statement>
      draft={`statement.${statement.id}`}
      place="tab"
      start={codedOf(statement)}
      version={statement.version}
      latest={async () => {
        const now = await statementNow(consultation, statement.id);
        return { version: now.version, form: codedOf(now) };
      }}
      heading={m.findings_code_heading()}
      consequence={m.findings_code_consequence()}
      confirm={m.common_save()}
      labels={{ wording: m.findings_wording, findings: m.findings_coded, chosen: m.findings_choose }}
      missing={() => []}
      mutation={useCode(consultation, statement)}
      done={done}
      close={close}
    >
      {({ form, change, faults }) => (
        <>
          <TextArea
            id={fieldId("/wording")}
            label={m.findings_wording()}
            hint={m.findings_wording_hint()}
            error={faultAt(faults, "/wording")}
            value={form.wording ?? ""}
            onChange={({ target }) => change({ wording: target.value })}
          />
          <FindingChoices
            findings={findings}
            chosen={form.findings}
            error={faultAt(faults, "/findings")}
            onChange={(chosen) => change({ findings: chosen })}
          />
          <Choices
            id={fieldId("/chosen")}
            label={m.findings_choose()}
            options={[{ code: "YES", label: m.findings_choose_yes() }]}
            chosen={form.chosen ? ["YES"] : []}
            onChange={(codes) => change({ chosen: codes.length > 0 })}
            optional
          />
        </>
      )}
    </ActForm>
  );
}

type FindingChoicesProps = {
  label?: string;
  findings: Finding[];
  chosen: string[];
  error?: string | undefined;
  onChange: (chosen: string[]) => void;
};

/** Which findings something belongs to. */
export function FindingChoices({ label, findings, chosen, error, onChange }: FindingChoicesProps) {
  if (findings.length === 0) return <Note>{m.findings_findings_none()}</Note>;
  return (
    <Choices
      id={fieldId("/findings")}
      label={label ?? m.findings_coded()}
      hint={label ? undefined : m.findings_coded_hint()}
      error={error}
      options={findings.map(({ id, kind, title }) => ({
        code: id,
        label: `${words(title)} (${kindInWords(kind)})`,
      }))}
      chosen={chosen}
      onChange={onChange}
      optional
    />
  );
}
