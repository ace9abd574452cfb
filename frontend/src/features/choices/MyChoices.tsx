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
import { Loaded } from "#/shared/ui/Loaded";
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
  const [said, setSaid] = useState<string>();
  return (
    <Loaded query={useQuery(linkedChoicesQuery(secret))} skeleton={null}>
      {(choices) => (
        <>
          {said && <Done key={`said-${choices.version}`} said={said} />}
          {choices.rights.includes("CHANGE") ? (
            <Change key={choices.version} secret={secret} choices={choices} onDone={setSaid} />
          ) : (
            choices.choices.length > 0 && <Answered choices={choices} />
          )}
        </>
      )}
    </Loaded>
  );
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

type ChangeProps = MyChoicesProps & {
  choices: MyChoicesRecord;
  /** What is done is said above: another version has another form. */
  onDone: (said: string) => void;
};

function Change({ secret, choices, onDone }: ChangeProps) {
  const { version, editionId, until } = choices;
  const form = { slotIds: choices.choices.map(({ slotId }) => slotId) };
  // Without the slots one cannot choose, but the rest of the page stays.
  const slots = useQuery({ ...choosableSlotsQuery(editionId), throwOnError: false });
  const state = useDraft(`my-choices.${editionId}.${version}`, { version, form }, "tab");
  const saving = useSaving({
    state,
    missing: missingInRanking,
    mutation: useChangeChoices(secret),
    onSaved: (saved) => {
      const now = { slotIds: saved.choices.map(({ slotId }) => slotId) };
      state.rebase(saved.version, now, now);
      onDone(m.choices_changed());
    },
  });
  return (
    <>
      {until && <Note>{m.choices_lead({ day: formatDay(until) })}</Note>}
      <Loaded query={slots}>
        {(all) => (
          <DraftForm
            state={state}
            saving={saving}
            labels={{ slotIds: toldLabels.slotIds }}
            save={m.choices_change()}
            cancel={null}
          >
            {(fields) => (
              <RankingFields
                slots={all}
                chosen={fields.form.slotIds}
                onChange={(slotIds) => fields.change({ slotIds })}
              />
            )}
          </DraftForm>
        )}
      </Loaded>
      {choices.rights.includes("REMOVE") && (
        <TakeBack
          secret={secret}
          version={version}
          onTaken={() => {
            state.saved();
            onDone(m.choices_taken_back());
          }}
        />
      )}
    </>
  );
}

type TakeBackProps = MyChoicesProps & { version: number; onTaken: () => void };

function TakeBack({ secret, version, onTaken }: TakeBackProps) {
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
      mutation={useTakeBackChoices(secret, version, onTaken)}
    />
  );
}
