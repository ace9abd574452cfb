import type { AgendaEvent, Series } from "#/shared/api/types";
import { dayInBrussels } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { type FormFault, faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { Choices, SelectField, short, TextField } from "#/shared/ui/Field";
import { Rows } from "#/shared/ui/Rows";
import { choiceInWords } from "./format";
import { useRepeat } from "./mutations";
import { type Rhythm, rhythmsFrom, type TypedRepetition, typedRepetition } from "./rule";

type RepetitionEditorProps = {
  event: AgendaEvent;
  series: Series | undefined;
  heading: string;
  done: () => void;
  close: () => void;
};

/** Says how often an event takes place; what it may be follows from its first day. */
export function RepetitionEditor({ event, series, ...steps }: RepetitionEditorProps) {
  const first = series?.first ?? firstDay(event);
  const fixed = series !== undefined && event.state === "PUBLISHED";
  return (
    <ActForm
      {...steps}
      draft={`series.repeat.${event.id}`}
      start={typedRepetition(first, series)}
      consequence={fixed ? m.series_change_consequence() : m.series_repeat_consequence()}
      confirm={m.series_repeat_confirm()}
      labels={labels}
      missing={missing}
      mutation={useRepeat(event.id, first, series)}
    >
      {(props) => (
        <>
          {!fixed && <RhythmFields {...props} first={first} />}
          {props.form.rhythm === "DATES" && <DatesFields {...props} first={first} />}
          {event.rules.registration !== "NONE" && <RegistrationField {...props} />}
        </>
      )}
    </ActForm>
  );
}

const labels: Record<keyof TypedRepetition, () => string> = {
  rhythm: m.series_rhythm,
  ends: m.series_ends,
  until: m.series_last_day,
  count: m.series_count,
  dates: m.series_dates,
  rule: m.series_rule,
  registration: m.series_registration,
};

type RepetitionFieldsProps = FieldsProps<TypedRepetition>;

function RhythmFields({ form, change, faults, first }: RepetitionFieldsProps & { first: string }) {
  const byRule = form.rhythm !== "DATES" && form.rhythm !== "CUSTOM";
  return (
    <>
      <SelectField
        id={fieldId("/rhythm")}
        label={m.series_rhythm()}
        error={byRule ? faultAt(faults, "/rule") : undefined}
        options={rhythmsFrom(first).map((code) => ({ code, label: choiceInWords(code, first) }))}
        value={form.rhythm}
        onChange={(rhythm) => change({ rhythm: rhythm as Rhythm })}
      />
      {form.rhythm === "CUSTOM" && (
        <TextField
          id={fieldId("/rule")}
          label={m.series_rule()}
          hint={m.series_rule_hint()}
          error={faultAt(faults, "/rule")}
          value={form.rule}
          onChange={({ target }) => change({ rule: target.value })}
        />
      )}
      {byRule && <EndFields form={form} change={change} faults={faults} />}
    </>
  );
}

function EndFields({ form, change, faults }: Pick<RepetitionFieldsProps, "form" | "change" | "faults">) {
  return (
    <>
      <Choices
        id={fieldId("/ends")}
        label={m.series_ends()}
        several={false}
        options={[
          { code: "NEVER", label: m.series_ends_never() },
          { code: "UNTIL", label: m.series_ends_until() },
          { code: "COUNT", label: m.series_ends_count() },
        ]}
        chosen={[form.ends]}
        onChange={([ends]) => change({ ends: ends as TypedRepetition["ends"] })}
      />
      {form.ends === "UNTIL" && (
        <TextField
          id={fieldId("/until")}
          type="date"
          label={m.series_last_day()}
          error={faultAt(faults, "/until")}
          className={short}
          value={form.until}
          onChange={({ target }) => change({ until: target.value })}
        />
      )}
      {form.ends === "COUNT" && (
        <TextField
          id={fieldId("/count")}
          type="number"
          min={1}
          max={9999}
          label={m.series_count()}
          error={faultAt(faults, "/count")}
          className={short}
          value={form.count}
          onChange={({ target }) => change({ count: target.value })}
        />
      )}
    </>
  );
}

function DatesFields({ form, change, faults, first }: RepetitionFieldsProps & { first: string }) {
  return (
    <Rows
      pointer="/dates"
      rows={form.dates}
      onChange={(dates) => change({ dates })}
      empty={{ day: "" }}
      hint={m.series_dates_hint()}
      add={m.series_add_date()}
      remove={(number) => m.series_remove_date({ number })}
      legend={(number) => m.series_date_number({ number })}
    >
      {({ day }, pointer, changeRow) => (
        <TextField
          id={`${fieldId(pointer)}-day`}
          type="date"
          min={first}
          label={m.series_date()}
          error={faultAt(faults, pointer)}
          className={short}
          value={day}
          onChange={({ target }) => changeRow({ day: target.value })}
        />
      )}
    </Rows>
  );
}

function RegistrationField({ form, change }: RepetitionFieldsProps) {
  return (
    <Choices
      id={fieldId("/registration")}
      label={m.series_registration()}
      several={false}
      options={[
        { code: "OCCURRENCE", label: m.series_registration_occurrence() },
        { code: "SERIES", label: m.series_registration_series() },
      ]}
      chosen={[form.registration]}
      onChange={([code]) => change({ registration: code as TypedRepetition["registration"] })}
    />
  );
}

/** A series of what has no day yet is refused by the server, with the reason. */
function firstDay({ when }: AgendaEvent): string {
  return when ? dayInBrussels(when.start) : "";
}

function missing({ rhythm, ends, until, count, dates, rule }: TypedRepetition): FormFault[] {
  const lack = (pointer: string, message: string) => [{ id: fieldId(pointer), message }];
  if (rhythm === "DATES") return dates.some(({ day }) => day) ? [] : lack("/dates", m.series_missing_dates());
  if (rhythm === "CUSTOM") return rule.trim() ? [] : lack("/rule", m.series_missing_rule());
  if (ends === "UNTIL" && !until) return lack("/until", m.series_missing_day());
  return ends === "COUNT" && !count ? lack("/count", m.series_missing_count()) : [];
}
