import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EvaluationReport, QuotableWords } from "#/shared/api/evaluation-reports";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { Button } from "#/shared/ui/Button";
import { fieldId } from "#/shared/ui/ErrorSummary";
import { SelectField, TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { Note, RecordSection } from "#/shared/ui/RecordLayout";
import { type Desk, openerOf } from "./desk";
import styles from "./EvaluationReports.module.css";
import { questionsOf } from "./format";
import { quotableQuery, wordsAtOnce } from "./queries";
import { NewVerbatim } from "./VerbatimForms";

type QuotableSectionProps = { report: EvaluationReport; desk: Desk };

/** The open answers that their writers let one quote: to search, and to choose from. */
export function QuotableSection({ report, desk }: QuotableSectionProps) {
  const [question, setQuestion] = useState("");
  const [text, setText] = useState("");
  const [size, setSize] = useState(wordsAtOnce.first);
  const sought = { question, text: useRested(text, 300) };
  const query = useQuery(quotableQuery(report.evaluationId, sought, size));
  const open = report.sections.flatMap(({ questions }) => questions).map(({ question: each }) => each);
  const asked = questionsOf(report).filter(({ code }) =>
    open.some(({ id, kind }) => id === code && kind === "OPEN"),
  );
  return (
    <RecordSection heading={m.verbatims_quotable()}>
      <p>{m.verbatims_quotable_lead()}</p>
      <div className={styles.filters}>
        <SelectField
          id={fieldId("/sought/question")}
          label={m.verbatims_question()}
          none={m.verbatims_all_questions()}
          value={question}
          options={asked}
          onChange={setQuestion}
        />
        <TextField
          id={fieldId("/sought/text")}
          label={m.verbatims_search()}
          type="search"
          maxLength={200}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
      </div>
      <Loaded query={query}>
        {({ items, total }) => (
          <>
            <p role="status">{m.verbatims_found({ count: total })}</p>
            <ul className={styles.cards}>
              {items.map((item) => (
                <li key={item.id}>
                  <Words report={report} item={item} desk={desk} />
                </li>
              ))}
            </ul>
            {items.length < total && size < wordsAtOnce.most && (
              <Button look="secondary" onClick={() => setSize(wordsAtOnce.most)}>
                {m.verbatims_more()}
              </Button>
            )}
            {items.length < total && size === wordsAtOnce.most && <Note>{m.verbatims_narrow()}</Note>}
          </>
        )}
      </Loaded>
    </RecordSection>
  );
}

function Words({ report, item, desk }: QuotableSectionProps & { item: QuotableWords }) {
  const form = `words.${item.id}`;
  const asked = report.sections
    .flatMap(({ questions }) => questions)
    .find(({ question }) => question.id === item.questionId);
  return (
    <div className={styles.card}>
      <blockquote className={styles.quote}>{item.words}</blockquote>
      {asked && <Note>{words(asked.question.text)}</Note>}
      {desk.open === form ? (
        <NewVerbatim
          report={report}
          words={item}
          done={() => {
            desk.setOpen(undefined);
            desk.say(m.verbatims_chosen_done());
          }}
          close={desk.leave}
        />
      ) : (
        <div>
          <Button id={openerOf(form)} look="secondary" onClick={() => desk.setOpen(form)}>
            {m.verbatims_choose()}
          </Button>
        </div>
      )}
    </div>
  );
}
