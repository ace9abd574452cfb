import { useQueryClient } from "@tanstack/react-query";
import { useRef, useState } from "react";
import type { ProposedGroups } from "#/shared/api/polls";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Button } from "#/shared/ui/Button";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Choices } from "#/shared/ui/Field";
import { useSaving } from "#/shared/ui/saving";
import { DateFields, dateId } from "./DateFields";
import { datesOf, missingInDates, nextDate, type ToldDates } from "./dates";
import { useProposeGroups } from "./mutations";
import styles from "./Polls.module.css";
import { proposedGroupsQuery } from "./queries";

const labels: Record<keyof ToldDates, () => string> = {
  dates: m.polls_dates,
  answersForgotten: m.polls_forget,
};

type EditorProps = { id: string; groups: ProposedGroups; onSaved: () => void; onClose: () => void };

/** What the poll asks about, all dates at once; answers go only when one says so. */
export function ProposedGroupsEditor({ id, groups, onSaved, onClose }: EditorProps) {
  const cache = useQueryClient();
  const state = useDraft(`consultations.${id}.dates`, { version: groups.version, form: datesOf(groups) });
  const [keys, setKeys] = useState(0);
  const box = useRef<HTMLDivElement>(null);
  const saving = useSaving({
    state,
    missing: missingInDates,
    mutation: useProposeGroups(id),
    onSaved,
    latest: async () => {
      const now = await cache.fetchQuery(proposedGroupsQuery(id));
      return { version: now.version, form: datesOf(now) };
    },
  });
  const answered = saving.problem?.code === "proposed-group-answered" || state.draft.form.answersForgotten;
  return (
    <DraftForm
      state={state}
      saving={saving}
      labels={labels}
      save={m.polls_dates_save()}
      cancel={
        <Button look="secondary" onClick={onClose}>
          {m.common_cancel()}
        </Button>
      }
    >
      {({ form: { dates, answersForgotten }, change, faults }) => (
        <div ref={box} tabIndex={-1} className={styles.dates}>
          {dates.map((date, place) => (
            <DateFields
              key={date.key}
              {...{ place, date, faults }}
              onChange={(part) => change({ dates: dates.with(place, { ...date, ...part }) })}
              onRemove={() => {
                change({ dates: dates.toSpliced(place, 1) });
                // The date that held the focus goes away; the others keep it.
                box.current?.focus();
              }}
            />
          ))}
          <div>
            <Button
              look="secondary"
              onClick={() => {
                setKeys(keys + 1);
                change({ dates: [...dates, nextDate(dates, `new-${keys}-${dates.length}`)] });
                requestAnimationFrame(() => document.getElementById(dateId(dates.length))?.focus());
              }}
            >
              {m.polls_date_add()}
            </Button>
          </div>
          {answered && (
            <Choices
              id="forget"
              label={m.polls_answers()}
              options={[{ code: "FORGET", label: m.polls_forget() }]}
              chosen={answersForgotten ? ["FORGET"] : []}
              onChange={(chosen) => change({ answersForgotten: chosen.length > 0 })}
            />
          )}
        </div>
      )}
    </DraftForm>
  );
}
