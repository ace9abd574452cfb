import { formatMonthName } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import type { EventDraft } from "./draft";
import styles from "./EventFields.module.css";
import { precisions, type TypedWhen, withDate } from "./when";

type PartsProps = {
  when: TypedWhen;
  put: (part: Partial<TypedWhen>) => void;
  error: (part: string) => string | undefined;
};

const precisionWords = {
  TIME: m.agenda_form_precision_time,
  DAY: m.agenda_form_precision_day,
  MONTH: m.agenda_form_precision_month,
  YEAR: m.agenda_form_precision_year,
  NONE: m.agenda_form_precision_none,
};

/** When it is, as exactly as is known and no more. */
export function WhenFields({ form: { when }, change, faults }: FieldsProps<EventDraft>) {
  const parts: PartsProps = {
    when,
    put: (part) => change({ when: { ...when, ...part } }),
    error: (part) => faultAt(faults, `/when/${part}`),
  };
  return (
    <>
      <Choices
        id={fieldId("/when")}
        label={m.agenda_form_precision()}
        error={faultAt(faults, "/when")}
        options={precisions.map((code) => ({ code, label: precisionWords[code]() }))}
        chosen={[when.precision]}
        onChange={([chosen]) =>
          parts.put({ precision: precisions.find((each) => each === chosen) ?? "NONE" })
        }
        several={false}
      />
      {when.precision === "TIME" && <TimeFields {...parts} />}
      {when.precision === "DAY" && <DayFields {...parts} />}
      {when.precision === "MONTH" && <MonthFields {...parts} />}
      {when.precision === "YEAR" && <YearFields {...parts} />}
    </>
  );
}

function TimeFields({ when, put, error }: PartsProps) {
  return (
    <>
      <div className={styles.beside}>
        <StartDate {...{ when, put, error }} label={m.agenda_form_date()} />
        <TextField
          id={fieldId("/when/time")}
          type="time"
          label={m.agenda_form_from_hour()}
          error={error("time")}
          className={short}
          value={when.time}
          onChange={(event) => put({ time: event.target.value })}
        />
        <TextField
          id={fieldId("/when/end")}
          type="time"
          label={m.agenda_form_until_hour()}
          error={error("end")}
          className={short}
          value={when.endTime}
          onChange={(event) => put({ endTime: event.target.value })}
          optional
        />
      </div>
      <TextField
        id={fieldId("/when/endDate")}
        type="date"
        label={m.agenda_form_end_date()}
        hint={m.agenda_form_end_date_hint()}
        className={short}
        value={when.endDate}
        onChange={(event) => put({ endDate: event.target.value })}
        optional
      />
    </>
  );
}

function DayFields({ when, put, error }: PartsProps) {
  return (
    <div className={styles.beside}>
      <StartDate {...{ when, put, error }} label={m.agenda_form_date()} />
      <TextField
        id={fieldId("/when/end")}
        type="date"
        label={m.agenda_form_last_day()}
        error={error("end")}
        className={short}
        value={when.endDate}
        onChange={(event) => put({ endDate: event.target.value })}
        optional
      />
    </div>
  );
}

function StartDate({ when, put, error, label }: PartsProps & { label: string }) {
  return (
    <TextField
      id={fieldId("/when/start")}
      type="date"
      label={label}
      error={error("start")}
      className={short}
      value={when.date}
      onChange={(event) => put(withDate(when, event.target.value))}
    />
  );
}

function MonthFields({ when, put, error }: PartsProps) {
  const months = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, "0"));
  const options = months.map((code) => ({ code, label: formatMonthName(`2026-${code}-15`) }));
  return (
    <>
      <div className={styles.beside}>
        <SelectField
          id={fieldId("/when/month")}
          label={m.agenda_form_month()}
          error={error("month")}
          value={when.month}
          none={m.common_choose()}
          options={options}
          onChange={(month) => put({ month })}
        />
        <Year
          id="start"
          label={m.agenda_form_year()}
          value={when.year}
          error={error}
          put={(year) => put({ year })}
        />
      </div>
      <div className={styles.beside}>
        <SelectField
          id={fieldId("/when/endMonth")}
          label={m.agenda_form_last_month()}
          value={when.endMonth}
          none={m.agenda_form_same_month()}
          options={options}
          onChange={(endMonth) => put({ endMonth })}
          optional
        />
        {when.endMonth && <LastYear {...{ when, put, error }} />}
      </div>
    </>
  );
}

function YearFields({ when, put, error }: PartsProps) {
  return (
    <div className={styles.beside}>
      <Year
        id="start"
        label={m.agenda_form_year()}
        value={when.year}
        error={error}
        put={(year) => put({ year })}
      />
      <LastYear {...{ when, put, error }} />
    </div>
  );
}

function LastYear({ when, put, error }: PartsProps) {
  const label = m.agenda_form_last_year();
  return (
    <Year
      id="end"
      label={label}
      value={when.endYear}
      error={error}
      put={(endYear) => put({ endYear })}
      optional
    />
  );
}

type YearProps = {
  id: "start" | "end";
  label: string;
  value: string;
  error: PartsProps["error"];
  put: (year: string) => void;
  optional?: boolean;
};

function Year({ id, label, value, error, put, optional }: YearProps) {
  return (
    <TextField
      id={fieldId(`/when/${id}`)}
      inputMode="numeric"
      maxLength={4}
      autoComplete="off"
      label={label}
      error={error(id)}
      className={short}
      value={value}
      onChange={(event) => put(event.target.value.trim())}
      optional={optional ?? false}
    />
  );
}
