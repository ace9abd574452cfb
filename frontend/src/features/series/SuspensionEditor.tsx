import type { Series } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { today } from "#/shared/lib/today";
import { ActForm } from "#/shared/ui/ActForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { short, TextField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import { type TypedResumption, type TypedSuspension, useResume, useSuspend } from "./mutations";

type EditorProps = { series: Series; heading: string; done: () => void; close: () => void };

/** Says from when a series takes place no longer, and why. */
export function SuspensionEditor({ series, ...steps }: EditorProps) {
  return (
    <ActForm
      {...steps}
      draft={`series.suspend.${series.id}`}
      start={{ from: today(), reason: series.suspension?.reason ?? null } as TypedSuspension}
      consequence={m.series_suspend_consequence()}
      confirm={m.series_suspend_confirm()}
      labels={{ from: m.series_from, reason: m.series_reason }}
      missing={missingInSuspension}
      mutation={useSuspend(series)}
    >
      {({ form, change, faults }) => (
        <>
          <FromField
            label={m.series_from()}
            value={form.from}
            faults={faults}
            onChange={(from) => change({ from })}
          />
          <TextFields
            pointer="/reason"
            label={m.series_reason()}
            hint={m.series_reason_hint()}
            value={form.reason}
            onChange={(reason) => change({ reason })}
            faults={faults}
            long
          />
        </>
      )}
    </ActForm>
  );
}

/** Says from when a series takes place again. */
export function ResumptionEditor({ series, ...steps }: EditorProps) {
  return (
    <ActForm
      {...steps}
      draft={`series.resume.${series.id}`}
      start={{ from: today() } as TypedResumption}
      consequence={m.series_resume_consequence()}
      confirm={m.series_resume_confirm()}
      labels={{ from: m.series_resumed_from }}
      missing={missingFrom}
      mutation={useResume(series)}
    >
      {({ form, change, faults }) => (
        <FromField
          label={m.series_resumed_from()}
          value={form.from}
          faults={faults}
          onChange={(from) => change({ from })}
        />
      )}
    </ActForm>
  );
}

type FromFieldProps = {
  label: string;
  value: string;
  faults: FormFault[];
  onChange: (from: string) => void;
};

function FromField({ label, value, faults, onChange }: FromFieldProps) {
  return (
    <TextField
      id={fieldId("/from")}
      type="date"
      min={today()}
      label={label}
      error={faultAt(faults, "/from")}
      className={short}
      value={value}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}

function missingFrom({ from }: { from: string }): FormFault[] {
  return from ? [] : [{ id: fieldId("/from"), message: m.series_missing_day() }];
}

function missingInSuspension({ from, reason }: TypedSuspension): FormFault[] {
  const unsaid = words(reason) ? [] : [{ id: fieldId("/reason"), message: m.series_missing_reason() }];
  return [...missingFrom({ from }), ...unsaid];
}
