import type { Finding, ReflectionFindingForm } from "#/shared/api/findings";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import { kindInWords, kinds, missingInFinding, noFinding } from "./format";
import { useKeepFinding, useMergeFinding } from "./mutations";
import { findingNow } from "./queries";

type Steps = { done: () => void; close: () => void };

/** Writes a finding, or adds one. */
export function FindingForm({
  consultation,
  finding,
  ...steps
}: Steps & { consultation: string; finding?: Finding }) {
  return (
    <ActForm<ReflectionFindingForm, Finding>
      draft={`finding.${finding?.id ?? `new.${consultation}`}`}
      start={finding ? formOf(finding) : noFinding}
      version={finding?.version}
      latest={finding && (async () => versioned(await findingNow(consultation, finding.id)))}
      heading={
        finding ? m.findings_finding_edit_heading({ title: words(finding.title) }) : m.findings_finding_add()
      }
      consequence={finding ? m.findings_finding_edit_consequence() : m.findings_finding_add_consequence()}
      confirm={m.common_save()}
      labels={{
        kind: m.findings_kind,
        theme: m.findings_theme,
        pole: m.findings_pole,
        title: m.findings_name,
        description: m.findings_description,
      }}
      missing={missingInFinding}
      mutation={useKeepFinding(consultation, finding)}
      {...steps}
    >
      {(fields) => <FindingFields {...fields} />}
    </ActForm>
  );
}

function versioned(finding: Finding) {
  return { version: finding.version, form: formOf(finding) };
}

function formOf({ kind, theme, pole, title, description }: Finding): ReflectionFindingForm {
  return { kind, theme: theme ?? "", pole: pole ?? "", title, description };
}

function FindingFields({ form, change, faults }: FieldsProps<ReflectionFindingForm>) {
  const themes = useTermOptions("themes", [form.theme ?? ""]);
  const poles = useTermOptions("poles", [form.pole ?? ""]);
  return (
    <>
      <SelectField
        id={fieldId("/kind")}
        label={m.findings_kind()}
        error={faultAt(faults, "/kind")}
        value={form.kind}
        options={kinds.map((code) => ({ code, label: kindInWords(code) }))}
        onChange={(code) => change({ kind: kinds.find((each) => each === code) ?? "OBSERVATION" })}
      />
      <TextFields
        pointer="/title"
        label={m.findings_name()}
        value={form.title}
        onChange={(title) => change({ title: title ?? noText })}
        faults={faults}
      />
      <TextFields
        pointer="/description"
        label={m.findings_description()}
        value={form.description}
        onChange={(description) => change({ description })}
        faults={faults}
        long
        optional
      />
      <SelectField
        id={fieldId("/theme")}
        label={m.findings_theme()}
        error={faultAt(faults, "/theme")}
        none={m.findings_no_theme()}
        value={form.theme ?? ""}
        options={themes}
        onChange={(theme) => change({ theme })}
        optional
      />
      <SelectField
        id={fieldId("/pole")}
        label={m.findings_pole()}
        error={faultAt(faults, "/pole")}
        none={m.findings_no_pole()}
        value={form.pole ?? ""}
        options={poles}
        onChange={(pole) => change({ pole })}
        optional
      />
    </>
  );
}

type MergeFormProps = Steps & { consultation: string; finding: Finding; findings: Finding[] };

/** Says which other finding says the same. */
export function MergeForm({ consultation, finding, findings, ...steps }: MergeFormProps) {
  const others = findings.filter(({ id }) => id !== finding.id);
  return (
    <ActForm<{ findingId: string }, Finding>
      draft={`finding.merge.${finding.id}`}
      place="tab"
      start={{ findingId: "" }}
      heading={m.findings_merge_heading({ title: words(finding.title) })}
      consequence={m.findings_merge_consequence()}
      confirm={m.findings_merge()}
      labels={{ findingId: m.findings_merge_which }}
      missing={({ findingId }) =>
        findingId ? [] : [{ id: fieldId("/findingId"), message: m.findings_missing_merge() }]
      }
      mutation={useMergeFinding(consultation, finding)}
      {...steps}
    >
      {({ form, change, faults }) => (
        <SelectField
          id={fieldId("/findingId")}
          label={m.findings_merge_which()}
          error={faultAt(faults, "/findingId")}
          none={m.findings_merge_choose()}
          value={form.findingId}
          options={others.map(({ id, title }) => ({ code: id, label: words(title) }))}
          onChange={(findingId) => change({ findingId })}
        />
      )}
    </ActForm>
  );
}
