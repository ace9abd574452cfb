import { Plus, Trash2, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import type { QuestionKind } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import { moved } from "#/shared/lib/order";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { faultAt, fieldId } from "#/shared/ui/ErrorSummary";
import { FieldError, SelectField } from "#/shared/ui/Field";
import { FormSection } from "#/shared/ui/Form";
import { focusMover, Movers } from "#/shared/ui/Movers";
import { Notice } from "#/shared/ui/Notice";
import { TextFields } from "#/shared/ui/TextFields";
import { newQuestion, questionsOf, withoutSection, withQuestions } from "./editing";
import { kindLabels, kinds } from "./format";
import styles from "./Questionnaires.module.css";
import { QuestionRow, rowId } from "./QuestionRow";
import type { SectionProps, Sections, SectionsFieldsProps } from "./writing";

/** What was taken away last, and how all stood before. */
type Removed = { said: string; before: Sections };

/** The sections of a questionnaire with their questions; one question at a time is written. */
export function SectionsFields({ sections, onChange, faults }: SectionsFieldsProps) {
  const [open, setOpen] = useState<string>();
  const [removed, setRemoved] = useState<Removed>();
  const write = (next: Sections) => {
    setRemoved(undefined);
    onChange(next);
  };
  const remove = (said: string, next: Sections) => {
    setRemoved({ said, before: sections });
    onChange(next);
  };
  const error = faultAt(faults, "/content/sections");
  return (
    <div id={fieldId("/content/sections")} tabIndex={-1} className={styles.sections}>
      <FormSection heading={m.questionnaires_sections()}>
        <p className={styles.hint}>{m.questionnaires_sections_hint()}</p>
        {error && <FieldError id={fieldId("/content/sections")}>{error}</FieldError>}
        {removed && (
          <Undo
            key={removed.said}
            said={removed.said}
            onUndo={() => {
              write(removed.before);
              document.getElementById(fieldId("/content/sections"))?.focus();
            }}
          />
        )}
        {sections.map((_, at) => (
          <SectionFields
            key={at}
            {...{ sections, at, faults, open, onOpen: setOpen, onRemove: remove, onChange: write }}
          />
        ))}
        <div>
          <Button
            look="secondary"
            onClick={() => {
              write([...sections, { title: null, questions: [] }]);
              focusSoon(fieldId(`/content/sections/${sections.length}/title`));
            }}
          >
            <Plus size={18} aria-hidden />
            {m.questionnaires_section_add()}
          </Button>
        </div>
      </FormSection>
    </div>
  );
}

/** Says what is gone, and brings it back. It takes the focus, since the button that removed is gone, too. */
function Undo({ said, onUndo }: { said: string; onUndo: () => void }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  return (
    <div ref={box} tabIndex={-1}>
      <Notice role="status" heading={said}>
        <Button look="secondary" onClick={onUndo}>
          <Undo2 size={18} aria-hidden />
          {m.questionnaires_undo()}
        </Button>
      </Notice>
    </div>
  );
}

function SectionFields(props: SectionProps) {
  const { sections, at, faults, onChange, onRemove } = props;
  const section = sections[at];
  if (!section) return null;
  const number = at + 1;
  const name = m.questionnaires_section_number({ number });
  const pointer = `/content/sections/${at}`;
  const first = questionsOf(sections.slice(0, at)).length;
  return (
    <fieldset className={styles.section}>
      <legend>{name}</legend>
      <TextFields
        pointer={`${pointer}/title`}
        label={m.questionnaires_section_title({ number })}
        value={section.title}
        onChange={(title) => onChange(sections.with(at, { ...section, title }))}
        faults={faults}
        optional
      />
      <ol className={styles.questions} start={first + 1}>
        {section.questions.map((question, place) => (
          <QuestionRow
            key={question.id}
            {...props}
            question={question}
            number={first + place + 1}
            pointer={`${pointer}/questions/${place}`}
          />
        ))}
      </ol>
      <AddQuestion {...props} />
      {sections.length > 1 && (
        <ButtonRow>
          <Movers
            id={`section-${at}`}
            name={name}
            first={at === 0}
            last={at === sections.length - 1}
            onMove={(way) => {
              onChange(moved(sections, (each) => each === section, way));
              requestAnimationFrame(() => focusMover(`section-${way === "up" ? at - 1 : at + 1}`, way));
            }}
          />
          <Button
            look="quiet"
            aria-label={m.common_colon({ label: m.questionnaires_section_remove(), value: name })}
            onClick={() =>
              onRemove(m.questionnaires_section_removed({ number }), withoutSection(sections, at))
            }
          >
            <Trash2 size={18} aria-hidden />
            {m.questionnaires_section_remove()}
          </Button>
        </ButtonRow>
      )}
    </fieldset>
  );
}

function AddQuestion({ sections, at, onChange, onOpen }: SectionProps) {
  const [kind, setKind] = useState<QuestionKind>("SCALE");
  const add = () => {
    const question = newQuestion(kind);
    onChange(withQuestions(sections, at, [...(sections[at]?.questions ?? []), question]));
    onOpen(question.id);
    focusSoon(rowId(question.id));
  };
  return (
    <div className={styles.add}>
      <SelectField
        id={`kind-${at}`}
        label={m.questionnaires_question_kind()}
        value={kind}
        options={kinds.map((code) => ({ code, label: kindLabels[code]() }))}
        onChange={(code) => setKind(code as QuestionKind)}
      />
      <Button look="secondary" onClick={add}>
        <Plus size={18} aria-hidden />
        {m.questionnaires_question_add()}
      </Button>
    </div>
  );
}

function focusSoon(id: string): void {
  requestAnimationFrame(() => document.getElementById(id)?.focus());
}
