import type { Finding, ReflectionAction } from "#/shared/api/findings";
import { useTermOptions } from "#/shared/api/reference";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText, words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { OrganisationField } from "#/shared/ui/OrganisationField";
import { TextFields } from "#/shared/ui/TextFields";
import {
  type Done,
  missingInAction,
  missingInProgress,
  stateInWords,
  states,
  type ToldAction,
  toldOf,
} from "./format";
import { useKeepAction, useTellProgress } from "./mutations";
import { actionNow } from "./queries";
import { FindingChoices } from "./StatementCard";

type Steps = { done: () => void; close: () => void };

type ActionFormProps = Steps & { consultation: string; action?: ReflectionAction; findings: Finding[] };

/** Writes an action, or adds one. */
export function ActionForm({ consultation, action, findings, ...steps }: ActionFormProps) {
  const start: ToldAction = action
    ? toldOf(action)
    : {
        ...{ pole: "", title: noText, organisation: { id: null, name: "" } },
        ...{ year: today().slice(0, 4), state: "PLANNED", findings: [] },
      };
  return (
    <ActForm<ToldAction, ReflectionAction>
      draft={`action.${action?.id ?? `new.${consultation}`}`}
      start={start}
      version={action?.version}
      latest={action && (async () => versioned(await actionNow(consultation, action.id)))}
      heading={
        action ? m.findings_finding_edit_heading({ title: words(action.title) }) : m.findings_action_add()
      }
      consequence={action ? m.findings_action_edit_consequence() : m.findings_action_add_consequence()}
      confirm={m.common_save()}
      labels={{
        pole: m.findings_pole,
        title: m.findings_name,
        organisation: m.findings_owner,
        year: m.findings_year,
        state: m.findings_state,
        findings: m.findings_answers,
      }}
      missing={missingInAction}
      mutation={useKeepAction(consultation, action)}
      {...steps}
    >
      {(fields) => <ActionFields {...fields} findings={findings} />}
    </ActForm>
  );
}

function versioned(action: ReflectionAction) {
  return { version: action.version, form: toldOf(action) };
}

function ActionFields({ findings, form, change, faults }: FieldsProps<ToldAction> & { findings: Finding[] }) {
  const poles = useTermOptions("poles", [form.pole]);
  return (
    <>
      <TextFields
        pointer="/title"
        label={m.findings_name()}
        value={form.title}
        onChange={(title) => change({ title: title ?? noText })}
        faults={faults}
      />
      <SelectField
        id={fieldId("/pole")}
        label={m.findings_pole()}
        error={faultAt(faults, "/pole")}
        none={m.findings_choose_pole()}
        value={form.pole}
        options={poles}
        onChange={(pole) => change({ pole })}
      />
      <TextField
        id={fieldId("/year")}
        label={m.findings_year()}
        error={faultAt(faults, "/year")}
        inputMode="numeric"
        className={short}
        value={form.year}
        onChange={({ target }) => change({ year: target.value.trim() })}
      />
      <SelectField
        id={fieldId("/state")}
        label={m.findings_state()}
        error={faultAt(faults, "/state")}
        value={form.state}
        options={states.map((code) => ({ code, label: stateInWords(code) }))}
        onChange={(code) => change({ state: states.find((each) => each === code) ?? "PLANNED" })}
      />
      <OrganisationField
        label={m.findings_owner()}
        hint={m.findings_owner_hint()}
        known={m.findings_owner_known()}
        chosen={form.organisation}
        onChange={(organisation) => change({ organisation })}
        faults={faults}
      />
      <FindingChoices
        label={m.findings_answers()}
        findings={findings}
        chosen={form.findings}
        error={faultAt(faults, "/findings")}
        onChange={(chosen) => change({ findings: chosen })}
      />
    </>
  );
}

type ProgressFormProps = Steps & { consultation: string; action: ReflectionAction };

/** Says how far an action has come. */
export function ProgressForm({ consultation, action, ...steps }: ProgressFormProps) {
  return (
    <ActForm<Done, ReflectionAction>
      draft={`action.progress.${action.id}`}
      start={{ day: today(), text: noText }}
      heading={m.findings_progress_heading({ title: words(action.title) })}
      consequence={m.findings_progress_consequence()}
      confirm={m.findings_progress_add()}
      labels={{ day: m.findings_day, text: m.findings_text }}
      missing={missingInProgress}
      mutation={useTellProgress(consultation, action)}
      {...steps}
    >
      {({ form, change, faults }) => (
        <>
          <TextField
            id={fieldId("/day")}
            type="date"
            label={m.findings_day()}
            error={faultAt(faults, "/day")}
            className={short}
            value={form.day}
            onChange={({ target }) => change({ day: target.value })}
          />
          <TextFields
            pointer="/text"
            label={m.findings_text()}
            value={form.text}
            onChange={(text) => change({ text: text ?? noText })}
            faults={faults}
            long
          />
        </>
      )}
    </ActForm>
  );
}
