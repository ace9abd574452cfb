import type { AskedGroup, MyConsultation } from "#/shared/api/polls";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { useDraft } from "#/shared/lib/drafts";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { TextArea } from "#/shared/ui/Field";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import { AnswerFields } from "./AnswerFields";
import { answerInWords, meetingInWords, modeInWords, type TellWhen, whenOf } from "./format";
import { useTellWhen } from "./mutations";

const labels: Record<keyof TellWhen, () => string> = {
  answers: m.polls_answers,
  wishes: m.polls_my_wishes,
};

type MyPollProps = {
  secret: string;
  mine: MyConsultation;
  latest: () => Promise<MyConsultation>;
  /** When it was saved, while that is the last thing that was done here. */
  saved: number | undefined;
  onSaved: () => void;
};

/** When one can: a card for each date, changed until the last day; read afterwards. */
export function MyPoll(props: MyPollProps) {
  const { consultation, proposed, rights } = props.mine;
  if (proposed.length === 0)
    return (
      <RecordSection heading={m.polls_my_poll()}>
        <p>{m.polls_my_poll_no_dates()}</p>
      </RecordSection>
    );
  if (rights.includes("ANSWER")) return <Answering {...props} />;
  return (
    <RecordSection heading={m.polls_my_poll()}>
      <p>
        {consultation.state === "CANCELLED"
          ? m.polls_my_poll_answered()
          : m.polls_my_poll_closed({ day: formatDay(consultation.answersUntil) })}
      </p>
      <ul>
        {proposed.map((date) => (
          <li key={date.id}>
            {m.common_colon({
              label: `${meetingInWords(date)} · ${modeInWords(date.mode)}`,
              value: answerInWords(date.answer ?? undefined),
            })}
          </li>
        ))}
      </ul>
    </RecordSection>
  );
}

function Answering({ secret, mine, latest, saved, onSaved }: MyPollProps) {
  const { version, consultation, proposed, answeredAt } = mine;
  const state = useDraft(`my-consultation.${mine.id}.answers`, { version, form: whenOf(mine) }, "tab");
  const saving = useSaving({
    state,
    missing: () => [],
    mutation: useTellWhen(secret),
    onSaved: (now) => {
      state.rebase(now.version, whenOf(now), whenOf(now));
      onSaved();
    },
    latest: async () => {
      const now = await latest();
      return { version: now.version, form: whenOf(now) };
    },
  });
  return (
    <RecordSection heading={m.polls_my_poll()}>
      {saved && <Done key={saved} said={m.polls_my_saved()} />}
      <p>
        {m.polls_my_poll_until({
          day: formatDay(consultation.answersUntil),
          minutes: String(consultation.minutes),
        })}
      </p>
      <DraftForm
        state={state}
        saving={saving}
        labels={labels}
        save={answeredAt ? m.polls_my_save_again() : m.polls_my_save()}
        cancel={null}
      >
        {({ form, change, faults }) => (
          <>
            <AnswerFields
              dates={proposed}
              answers={form.answers}
              onChange={(answers) => change({ answers })}
              faults={faults}
              about={aboutDate}
            />
            <TextArea
              id={fieldId("/wishes")}
              label={m.polls_my_wishes()}
              hint={m.polls_my_wishes_hint()}
              rows={4}
              maxLength={2000}
              value={form.wishes}
              onChange={({ target }) => change({ wishes: target.value })}
              optional
            />
          </>
        )}
      </DraftForm>
    </RecordSection>
  );
}

/** Where one would meet, and when the others can where that is shared. */
function aboutDate({ whereabouts, others }: AskedGroup): string[] {
  const { name, street, postalCode } = whereabouts;
  const where = [name, street, postalCode].filter(Boolean).join(", ");
  const shared =
    others &&
    m.polls_others({ yes: String(others.yes), ifNeeded: String(others.ifNeeded), no: String(others.no) });
  return [where, shared ?? ""].filter(Boolean);
}
