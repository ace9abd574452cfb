import { Plus, Trash2 } from "lucide-react";
import { useRef } from "react";
import type { ProgrammeSlot } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { moved, type Way } from "#/shared/lib/order";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { ForVoices } from "#/shared/ui/ForVoices";
import { focusMover, Movers } from "#/shared/ui/Movers";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import styles from "./Choices.module.css";
import { slotInWords, whenInWords } from "./format";
import { added, most, removed } from "./ranking";

type RankingFieldsProps = {
  slots: ProgrammeSlot[];
  chosen: string[];
  onChange: (chosen: string[]) => void;
};

/** What one chose, in its order, and the programme to choose from; by keys as by mouse. */
export function RankingFields({ slots, chosen, onChange }: RankingFieldsProps) {
  return (
    <>
      <Ranking slots={slots} chosen={chosen} onChange={onChange} />
      <RecordSection heading={m.choices_programme()}>
        {slots.length === 0 && <p>{m.choices_programme_empty()}</p>}
        {chosen.length >= most && <Note>{m.choices_most({ most: String(most) })}</Note>}
        <ul className={styles.list}>
          {slots.map((slot) => (
            <li key={slot.id} className={styles.slot}>
              <Choosable slot={slot} chosen={chosen} onChange={onChange} />
            </li>
          ))}
        </ul>
      </RecordSection>
    </>
  );
}

type ChoosableProps = Omit<RankingFieldsProps, "slots"> & { slot: ProgrammeSlot };

function Choosable({ slot, chosen, onChange }: ChoosableProps) {
  const rank = chosen.indexOf(slot.id) + 1;
  return (
    <>
      <div className={styles.words}>
        <p>
          <strong>{words(slot.serviceName)}</strong>
        </p>
        <p>{whenInWords(slot.when)}</p>
        {slot.capacity !== null && <Note>{m.choices_places({ count: slot.capacity })}</Note>}
      </div>
      {rank > 0 ? (
        <span>{m.choices_chosen_as({ rank: String(rank) })}</span>
      ) : (
        <Button
          look="secondary"
          disabled={chosen.length >= most}
          onClick={() => {
            onChange(added(chosen, slot.id));
            // the button goes away, and its place in the order has the focus
            requestAnimationFrame(() => document.getElementById(rankId(slot.id))?.focus());
          }}
        >
          <Plus size={18} aria-hidden />
          {m.choices_add()} <ForVoices>« {slotInWords(slot)} »</ForVoices>
        </Button>
      )}
    </>
  );
}

function Ranking({ slots, chosen, onChange }: RankingFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const slotOf = (id: string) => slots.find((slot) => slot.id === id);
  const put = (id: string, way: Way) => {
    onChange(moved(chosen, (each) => each === id, way));
    requestAnimationFrame(() => focusMover(id, way));
  };
  const remove = (id: string) => {
    onChange(removed(chosen, id));
    box.current?.focus();
  };
  return (
    <RecordSection heading={m.choices_ranking()}>
      <div id={fieldId("/slotIds")} tabIndex={-1} ref={box}>
        {chosen.length === 0 && <p>{m.choices_ranking_empty()}</p>}
        <ol className={styles.list}>
          {chosen.map((id, i) => (
            <li key={id} id={rankId(id)} className={styles.slot} tabIndex={-1}>
              <span className={styles.words}>
                {i + 1}. {slotInWords(slotOf(id))}
              </span>
              <ButtonRow>
                <Movers
                  id={id}
                  name={slotInWords(slotOf(id))}
                  first={i === 0}
                  last={i === chosen.length - 1}
                  onMove={(way) => put(id, way)}
                />
                <Button look="quiet" onClick={() => remove(id)}>
                  <Trash2 size={18} aria-hidden />
                  {m.choices_remove()} <ForVoices>« {slotInWords(slotOf(id))} »</ForVoices>
                </Button>
              </ButtonRow>
            </li>
          ))}
        </ol>
      </div>
    </RecordSection>
  );
}

function rankId(id: string): string {
  return `choice-${id}`;
}
