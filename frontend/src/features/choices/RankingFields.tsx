import { ArrowDown, ArrowUp, Plus, Trash2 } from "lucide-react";
import { useRef } from "react";
import type { ProgrammeSlot } from "#/shared/api/opendoors";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { ForVoices } from "#/shared/ui/ForVoices";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import styles from "./Choices.module.css";
import { slotInWords, whenInWords } from "./format";
import { added, most, moved, removed, type Way } from "./ranking";

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
    onChange(moved(chosen, id, way));
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
                {i > 0 && (
                  <Button look="quiet" id={moverId(id, "up")} onClick={() => put(id, "up")}>
                    <ArrowUp size={18} aria-hidden />
                    {m.choices_up()} <ForVoices>« {slotInWords(slotOf(id))} »</ForVoices>
                  </Button>
                )}
                {i < chosen.length - 1 && (
                  <Button look="quiet" id={moverId(id, "down")} onClick={() => put(id, "down")}>
                    <ArrowDown size={18} aria-hidden />
                    {m.choices_down()} <ForVoices>« {slotInWords(slotOf(id))} »</ForVoices>
                  </Button>
                )}
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

/** Puts the focus back on the button that was pressed, or on the other one when it is gone. */
function focusMover(id: string, way: Way): void {
  const back = way === "up" ? "down" : "up";
  (document.getElementById(moverId(id, way)) ?? document.getElementById(moverId(id, back)))?.focus();
}

function moverId(id: string, way: Way): string {
  return `choice-${id}-${way}`;
}

function rankId(id: string): string {
  return `choice-${id}`;
}
