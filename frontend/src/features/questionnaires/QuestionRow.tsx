import { Copy, Trash2 } from "lucide-react";
import type { Question } from "#/shared/api/questionnaires";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { faultWithin } from "#/shared/ui/ErrorSummary";
import { ForVoices } from "#/shared/ui/ForVoices";
import { focusMover, Movers } from "#/shared/ui/Movers";
import { Tag } from "#/shared/ui/Tag";
import { withCopy, withMoved, withoutQuestion, withQuestion } from "./editing";
import { kindLabels } from "./format";
import { QuestionFields } from "./QuestionFields";
import styles from "./Questionnaires.module.css";
import type { SectionProps } from "./writing";

type QuestionRowProps = SectionProps & {
  question: Question;
  /** Among all questions. */
  number: number;
  pointer: string;
};

/** A question in its section: what it asks, and its fields while it is written or something is wrong with it. */
export function QuestionRow(props: QuestionRowProps) {
  const { sections, question, number, pointer, open, onOpen, onChange, faults } = props;
  const { id, kind, text, required, shownWhen } = question;
  // What is wrong stays in sight: such a question is not folded.
  const isFaulty = faultWithin(faults, [pointer]);
  const opened = open === id || isFaulty;
  const name = m.questionnaires_question_number({ number });
  const tags = [
    kindLabels[kind](),
    ...(required ? [m.questionnaires_required()] : []),
    ...(shownWhen ? [m.questionnaires_condition_tag()] : []),
  ];
  return (
    <li id={rowId(id)} tabIndex={-1} className={styles.question} aria-label={name}>
      <p className={styles.said}>
        <strong>{words(text) || m.questionnaires_question_untold()}</strong>
      </p>
      <p className={styles.tags}>
        {tags.map((tag) => (
          <Tag key={tag}>{tag}</Tag>
        ))}
      </p>
      {opened && (
        <QuestionFields
          {...{ question, number, pointer, sections, faults }}
          onChange={(part) => onChange(withQuestion(sections, id, part))}
        />
      )}
      <ButtonRow>
        {!isFaulty && (
          <Button look="secondary" aria-expanded={opened} onClick={() => onOpen(opened ? undefined : id)}>
            {opened ? m.questionnaires_question_close() : m.questionnaires_question_open()}{" "}
            <ForVoices>{name}</ForVoices>
          </Button>
        )}
        <RowActs {...props} name={name} />
      </ButtonRow>
    </li>
  );
}

function RowActs({
  sections,
  question,
  number,
  name,
  onOpen,
  onChange,
  onRemove,
}: QuestionRowProps & { name: string }) {
  const { id } = question;
  return (
    <>
      <Movers
        id={`question-${id}`}
        name={name}
        first={sections[0]?.questions[0]?.id === id}
        last={sections.at(-1)?.questions.at(-1)?.id === id}
        onMove={(way) => {
          onChange(withMoved(sections, id, way));
          requestAnimationFrame(() => focusMover(`question-${id}`, way));
        }}
      />
      <Button
        look="quiet"
        onClick={() => {
          const copy = crypto.randomUUID();
          onChange(withCopy(sections, id, copy));
          onOpen(copy);
          requestAnimationFrame(() => document.getElementById(rowId(copy))?.focus());
        }}
      >
        <Copy size={18} aria-hidden />
        {m.questionnaires_question_copy()} <ForVoices>{name}</ForVoices>
      </Button>
      <Button
        look="quiet"
        onClick={() => onRemove(m.questionnaires_question_removed({ number }), withoutQuestion(sections, id))}
      >
        <Trash2 size={18} aria-hidden />
        {m.questionnaires_question_remove()} <ForVoices>{name}</ForVoices>
      </Button>
    </>
  );
}

/** The element of a question among the others. */
export function rowId(id: string): string {
  return `question-${id}`;
}
