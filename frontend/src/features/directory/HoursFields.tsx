import { Copy, Minus, Plus } from "lucide-react";
import { useState } from "react";
import type { ServiceForm } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { Button } from "#/shared/ui/Button";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { TextField } from "#/shared/ui/Field";
import { Note } from "#/shared/ui/RecordLayout";
import { dayInWords, hoursInWords } from "./format";
import styles from "./HoursFields.module.css";
import { type Day, days, isUnfinished, readTime, readWeek, type Span, type Week, writeWeek } from "./hours";

const pointer = "/openingHours";
const usual: Span = { from: "09:00", to: "17:00" };
const mostSpans = 3;

/** Opening hours day by day, written as OpenStreetMap does; who knows that notation types it. */
export function HoursFields({ form, change, faults }: FieldsProps<ServiceForm>) {
  const text = form.openingHours ?? "";
  const [typed, setTyped] = useState({ text, week: readWeek(text) });
  // Another version, or the notation itself: the days follow what is written.
  const current = typed.text === text ? typed : { text, week: readWeek(text) };
  const write = (week: Week) => {
    const written = writeWeek(week);
    setTyped({ text: written, week });
    change({ openingHours: written || null });
  };
  const error = faultAt(faults, pointer);
  return (
    <fieldset className={styles.hours}>
      <legend>{m.directory_hours()}</legend>
      {current.week ? (
        <WeekFields week={current.week} write={write} />
      ) : (
        <Note>{m.directory_hours_beyond()}</Note>
      )}
      <Preview text={text} unfinished={current.week !== undefined && isUnfinished(current.week)} />
      <details open={current.week === undefined || error !== undefined}>
        <summary>{m.directory_hours_notation()}</summary>
        <TextField
          id={fieldId(pointer)}
          label={m.directory_hours_text()}
          hint={m.directory_hours_hint()}
          error={error}
          value={text}
          onChange={(event) => change({ openingHours: event.target.value || null })}
          spellCheck={false}
          maxLength={1000}
          optional
        />
      </details>
    </fieldset>
  );
}

function WeekFields({ week, write }: { week: Week; write: (week: Week) => void }) {
  const set = (day: Day, spans: Span[] | undefined) => {
    const { [day]: _, ...others } = week;
    write(spans ? { ...others, [day]: spans } : others);
  };
  const copied = () => {
    const same = Object.fromEntries(days.slice(1, 5).map((day) => [day, week.Mo ?? []]));
    write({ ...week, ...same });
  };
  return (
    <>
      <div className={styles.days}>
        {days.map((day) => (
          <DayFields key={day} day={day} spans={week[day]} onChange={(spans) => set(day, spans)} />
        ))}
      </div>
      {week.Mo && (
        <Button look="quiet" onClick={copied}>
          <Copy size={18} aria-hidden />
          {m.directory_hours_copy()}
        </Button>
      )}
    </>
  );
}

type DayProps = { day: Day; spans: Span[] | undefined; onChange: (spans: Span[] | undefined) => void };

function DayFields({ day, spans, onChange }: DayProps) {
  const name = dayInWords(day);
  const states = { open: m.directory_hours_open(), closed: m.directory_closed(), unsaid: unsaid(day) };
  const state = spans === undefined ? "unsaid" : spans.length > 0 ? "open" : "closed";
  const choose = (next: string) => onChange(next === "unsaid" ? undefined : next === "closed" ? [] : [usual]);
  return (
    <div className={styles.day}>
      <label className={styles.state}>
        <span>{name}</span>
        <select value={state} onChange={(event) => choose(event.target.value)}>
          {Object.entries(states).map(([code, label]) => (
            <option key={code} value={code}>
              {label}
            </option>
          ))}
        </select>
      </label>
      {spans && spans.length > 0 && <Spans name={name} spans={spans} onChange={onChange} />}
    </div>
  );
}

/** What saying nothing of a day means: holidays are then days like the others. */
function unsaid(day: Day): string {
  return day === "PH" ? m.directory_hours_as_others() : m.common_unknown();
}

type SpansProps = { name: string; spans: Span[]; onChange: (spans: Span[]) => void };

function Spans({ name, spans, onChange }: SpansProps) {
  const change = (i: number, part: Partial<Span>) =>
    onChange(spans.map((span, each) => (each === i ? { ...span, ...part } : span)));
  return (
    <div className={styles.spans}>
      {spans.map((span, i) => (
        <div key={i} className={styles.span}>
          <Time
            label={m.directory_hours_from({ day: name })}
            value={span.from}
            onChange={(from) => change(i, { from })}
          />
          <span aria-hidden>–</span>
          <Time
            label={m.directory_hours_to({ day: name })}
            value={span.to}
            onChange={(to) => change(i, { to })}
          />
          {i > 0 && (
            <Button
              look="quiet"
              aria-label={m.directory_hours_remove({ day: name })}
              onClick={() => onChange(spans.filter((_, each) => each !== i))}
            >
              <Minus size={18} aria-hidden />
            </Button>
          )}
        </div>
      ))}
      {spans.length < mostSpans && (
        <Button
          look="quiet"
          aria-label={m.directory_hours_add({ day: name })}
          onClick={() => onChange(withBreak(spans))}
        >
          <Plus size={18} aria-hidden />
          {m.directory_hours_break()}
        </Button>
      )}
    </div>
  );
}

/** A long day is cut at noon; else another span follows, to be typed. */
function withBreak(spans: Span[]): Span[] {
  const last = spans.at(-1);
  const cut = last && last.from < "12:00" && last.to > "13:00";
  return cut
    ? [...spans.slice(0, -1), { from: last.from, to: "12:00" }, { from: "13:00", to: last.to }]
    : [...spans, { from: "", to: "" }];
}

type TimeProps = { label: string; value: string; onChange: (time: string) => void };

/** A time of the day in 24 hours, as one types it: « 9 », « 9h30 », « 0930 ». The browser's own field may ask for AM or PM. */
function Time({ label, value, onChange }: TimeProps) {
  const [typed, setTyped] = useState(value);
  return (
    <input
      type="text"
      inputMode="numeric"
      autoComplete="off"
      maxLength={5}
      placeholder="09:00"
      aria-label={label}
      className={styles.time}
      value={readTime(typed) === value ? typed : value}
      onChange={(event) => {
        setTyped(event.target.value);
        onChange(readTime(event.target.value));
      }}
      onBlur={() => setTyped(value || typed)}
    />
  );
}

/** How people will read it, while one types. */
function Preview({ text, unfinished }: { text: string; unfinished: boolean }) {
  const lines = text ? hoursInWords(text) : undefined;
  return (
    <div role="status" className={styles.preview}>
      {lines && (
        <Note>
          {m.directory_hours_preview()}{" "}
          {lines
            .map((line) => `${line.days} ${line.hours ?? m.directory_closed().toLowerCase()}`)
            .join(" · ")}
        </Note>
      )}
      {unfinished && <Note>{m.directory_hours_unfinished()}</Note>}
    </div>
  );
}
