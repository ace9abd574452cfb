import { Plus, Trash2 } from "lucide-react";
import { useRef } from "react";
import type { ConsultationForm } from "#/shared/api/consultations";
import { m } from "#/shared/i18n/generated/messages.js";
import { noText } from "#/shared/i18n/text";
import { moved } from "#/shared/lib/order";
import { Button, ButtonRow } from "#/shared/ui/Button";
import type { FieldsProps } from "#/shared/ui/DraftForm";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { focusMover, Movers } from "#/shared/ui/Movers";
import { TextFields } from "#/shared/ui/TextFields";
import styles from "./Consultations.module.css";

const most = 20;

/** What people prepare before they meet, in an order. */
export function QuestionFields({ form, change, faults }: FieldsProps<ConsultationForm>) {
  const { questions } = form;
  const box = useRef<HTMLDivElement>(null);
  const write = (at: number, text: ConsultationForm["question"]) =>
    change({ questions: questions.map((each, i) => (i === at ? { ...each, text } : each)) });
  const add = () => {
    change({ questions: [...questions, { id: null, text: noText }] });
    requestAnimationFrame(() =>
      document.getElementById(fieldId(`/questions/${questions.length}/text`))?.focus(),
    );
  };
  return (
    <div ref={box} tabIndex={-1} className={styles.questions}>
      <p>{m.consultations_questions_hint()}</p>
      {questions.map((question, at) => {
        const name = m.consultations_question_number({ number: at + 1 });
        return (
          <div key={at} className={styles.asked}>
            <TextFields
              pointer={`/questions/${at}/text`}
              label={name}
              value={question.text}
              onChange={(text) => write(at, text ?? noText)}
              faults={faults}
            />
            <ButtonRow>
              <Movers
                id={`question-${at}`}
                name={name}
                first={at === 0}
                last={at === questions.length - 1}
                onMove={(way) => {
                  change({ questions: moved(questions, (each) => each === question, way) });
                  const to = way === "up" ? at - 1 : at + 1;
                  requestAnimationFrame(() => focusMover(`question-${to}`, way));
                }}
              />
              <Button
                look="quiet"
                aria-label={m.common_colon({ label: m.consultations_question_remove(), value: name })}
                onClick={() => {
                  change({ questions: questions.filter((_, i) => i !== at) });
                  // The question that held the focus goes away; the others keep it.
                  box.current?.focus();
                }}
              >
                <Trash2 size={18} aria-hidden />
                {m.consultations_question_remove()}
              </Button>
            </ButtonRow>
          </div>
        );
      })}
      {questions.length < most && (
        <Button look="secondary" onClick={add}>
          <Plus size={18} aria-hidden />
          {m.consultations_question_add()}
        </Button>
      )}
    </div>
  );
}
