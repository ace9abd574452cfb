import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { MyChoices as MyChoicesRecord } from "#/shared/api/opendoors";
import { formatDay } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useDraft } from "#/shared/lib/drafts";
import { Acts } from "#/shared/ui/Acts";
import { Done } from "#/shared/ui/Done";
import { DraftForm } from "#/shared/ui/DraftForm";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { useSaving } from "#/shared/ui/saving";
import styles from "./Choices.module.css";
import { missingInRanking, outcomeInWords, toldLabels, whenInWords } from "./format";
import { useChangeChoices, useTakeBackChoices } from "./mutations";
import { choosableSlotsQuery, linkedChoicesQuery } from "./queries";
import { RankingFields } from "./RankingFields";

type MyChoicesProps = { secret: string };

/** What the visitor whose link it is chose: changed while that lasts, and answered after it; nothing where nobody chooses. */
export function MyChoices({ secret }: MyChoicesProps) {
  const { data: choices } = useQuery(linkedChoicesQuery(secret));
  if (!choices) return null;
  if (choices.rights.includes("CHANGE")) return <Change secret={secret} choices={choices} />;
  if (choices.choices.length === 0) return null;
  return <Answered choices={choices} />;
}

function Answered({ choices: { choices } }: { choices: MyChoicesRecord }) {
  return (
    <RecordSection heading={m.choices_ranking()}>
      {choices.every(({ outcome }) => outcome === null) && <p>{m.choices_waiting()}</p>}
      <ol className={styles.list}>
        {choices.map((choice) => (
          <li key={choice.slotId} className={styles.slot}>
            <div className={styles.words}>
              <p>
                {choice.rank}. <strong>{words(choice.title)}</strong>
              </p>
              <p>{whenInWords(choice.when)}</p>
              {choice.outcome && <p>{outcomeInWords(choice)}</p>}
            </div>
          </li>
        ))}
      </ol>
    </RecordSection>
  );
}

type ChangeProps = MyChoicesProps & { choices: MyChoicesRecord };

function Change({ secret, choices }: ChangeProps) {
  const { version, editionId, until } = choices;
  const form = { slotIds: choices.choices.map(({ slotId }) => slotId) };
  const { data: slots = [] } = useQuery(choosableSlotsQuery(editionId));
  const [changed, setChanged] = useState(false);
  const state = useDraft(`my-choices.${editionId}`, { version, form }, "tab");
  const saving = useSaving({
    state,
    missing: missingInRanking,
    mutation: useChangeChoices(secret),
    onSaved: (saved) => {
      const now = { slotIds: saved.choices.map(({ slotId }) => slotId) };
      state.rebase(saved.version, now, now);
      setChanged(true);
    },
  });
  return (
    <>
      {changed && <Done said={m.choices_changed()} />}
      {until && <Note>{m.choices_lead({ day: formatDay(until) })}</Note>}
      <DraftForm
        state={state}
        saving={saving}
        labels={{ slotIds: toldLabels.slotIds }}
        save={m.choices_change()}
        cancel={null}
      >
        {(fields) => (
          <RankingFields
            slots={slots}
            chosen={fields.form.slotIds}
            onChange={(slotIds) => fields.change({ slotIds })}
          />
        )}
      </DraftForm>
      {choices.rights.includes("REMOVE") && <TakeBack secret={secret} version={version} />}
    </>
  );
}

function TakeBack({ secret, version }: MyChoicesProps & { version: number }) {
  return (
    <Acts
      label={m.choices_take_back()}
      acts={[
        {
          code: "REMOVE" as const,
          label: m.choices_take_back(),
          done: m.choices_taken_back(),
          look: "danger",
          ask: { heading: m.choices_take_back_ask(), consequence: m.choices_take_back_consequence() },
        },
      ]}
      arrived={undefined}
      mutation={useTakeBackChoices(secret, version)}
    />
  );
}
