import type { AgendaEvent, Count } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { ActForm } from "#/shared/ui/ActForm";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./AttendanceEditor.module.css";
import { attendanceLabels, type Came, counted, qualifierLabels, typedAttendance } from "./attendance";
import { useCloseEvent } from "./mutations";
import { numberTyped } from "./ProgrammeFields";

type AttendanceEditorProps = {
  event: AgendaEvent;
  /** What is proposed while nobody has said. */
  came: Came | undefined;
  heading: string;
  done: () => void;
  close: () => void;
};

/** Says how many came, each number with how exact it is. */
export function AttendanceEditor({ event, came, ...steps }: AttendanceEditorProps) {
  const shown = counted.filter((what) => what !== "presenters" || event.rules.presentersApart);
  return (
    <ActForm
      {...steps}
      draft={`event.CLOSE.${event.id}`}
      start={typedAttendance(event.attendance, came, event.rules.presentersApart)}
      consequence={m.agenda_act_close_consequence()}
      confirm={m.agenda_act_close_confirm()}
      labels={attendanceLabels}
      missing={() => []}
      mutation={useCloseEvent(event.id)}
    >
      {({ form, change, faults }) => (
        <>
          {shown.map((what) => (
            <div key={what} className={styles.count}>
              <TextField
                id={fieldId(`/${what}/value`)}
                type="number"
                min={0}
                label={attendanceLabels[what]()}
                error={faultAt(faults, `/${what}/value`)}
                value={form[what].value ?? ""}
                onChange={({ target }) =>
                  change({ [what]: { ...form[what], value: numberTyped(target.value) } })
                }
                optional
              />
              <SelectField
                id={fieldId(`/${what}/qualifier`)}
                label={m.agenda_came_how_exact({ what: attendanceLabels[what]() })}
                options={Object.entries(qualifierLabels).map(([code, label]) => ({ code, label: label() }))}
                value={form[what].qualifier}
                onChange={(code) =>
                  change({ [what]: { ...form[what], qualifier: code as Count["qualifier"] } })
                }
              />
            </div>
          ))}
          <TextFields
            pointer="/note"
            label={attendanceLabels.note()}
            value={form.note}
            onChange={(note) => change({ note })}
            faults={faults}
            optional
            long
          />
        </>
      )}
    </ActForm>
  );
}
