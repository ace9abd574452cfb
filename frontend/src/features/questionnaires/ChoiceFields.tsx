import { Plus, Trash2 } from "lucide-react";
import { useRef } from "react";
import type { Choice } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { moved } from "#/shared/lib/order";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { FieldError } from "#/shared/ui/Field";
import { focusMover, Movers } from "#/shared/ui/Movers";
import { TextFields } from "#/shared/ui/TextFields";
import { newChoice } from "./editing";
import styles from "./Questionnaires.module.css";
import type { QuestionFieldsProps } from "./writing";

const said = {
  choices: {
    heading: m.questionnaires_choices,
    number: m.questionnaires_choice_number,
    add: m.questionnaires_choice_add,
    remove: m.questionnaires_choice_remove,
    fewest: 2,
  },
  lines: {
    heading: m.questionnaires_lines,
    number: m.questionnaires_line_number,
    add: m.questionnaires_line_add,
    remove: m.questionnaires_line_remove,
    fewest: 1,
  },
};

const most = 30;

/** What one chooses from, or the statements of a matrix, in their order. */
export function ChoiceFields(props: QuestionFieldsProps & { part: "choices" | "lines" }) {
  const { question, number, pointer, faults, onChange, part } = props;
  const all = question[part];
  const at = `${pointer}/${part}`;
  const error = faultAt(faults, at);
  const box = useRef<HTMLFieldSetElement>(null);
  const write = (next: Choice[]) => onChange({ [part]: next });
  return (
    <fieldset ref={box} id={fieldId(at)} tabIndex={-1} className={styles.choices}>
      <legend>{said[part].heading()}</legend>
      {error && <FieldError id={fieldId(at)}>{error}</FieldError>}
      {all.map((choice, place) => {
        const name = said[part].number({ number: place + 1, question: number });
        const mover = `${part}-${question.id}-${choice.id}`;
        return (
          <div key={choice.id} className={styles.choice}>
            <TextFields
              pointer={`${at}/${place}/text`}
              label={name}
              value={choice.text}
              onChange={(text) => write(all.with(place, { ...choice, text: text ?? noText }))}
              faults={faults}
            />
            <ButtonRow>
              <Movers
                id={mover}
                name={name}
                first={place === 0}
                last={place === all.length - 1}
                onMove={(way) => {
                  write(moved(all, (each) => each === choice, way));
                  requestAnimationFrame(() => focusMover(mover, way));
                }}
              />
              {all.length > said[part].fewest && (
                <Button
                  look="quiet"
                  aria-label={m.common_colon({ label: said[part].remove(), value: name })}
                  onClick={() => {
                    write(all.toSpliced(place, 1));
                    // What held the focus goes away; the others keep it.
                    box.current?.focus();
                  }}
                >
                  <Trash2 size={18} aria-hidden />
                  {said[part].remove()}
                </Button>
              )}
            </ButtonRow>
          </div>
        );
      })}
      {all.length < most && (
        <div>
          <Button
            look="secondary"
            onClick={() => {
              write([...all, newChoice()]);
              requestAnimationFrame(() =>
                document.getElementById(fieldId(`${at}/${all.length}/text/fr`))?.focus(),
              );
            }}
          >
            <Plus size={18} aria-hidden />
            {said[part].add()}
          </Button>
        </div>
      )}
    </fieldset>
  );
}
