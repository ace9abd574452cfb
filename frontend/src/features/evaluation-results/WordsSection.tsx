import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { EvaluationQuestion, EvaluationResults } from "#/shared/api/evaluation-results";
import { formatNumber } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { useRested } from "#/shared/lib/rested";
import { Button, ButtonRow } from "#/shared/ui/Button";
import { SelectField, TextField } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { RecordSection } from "#/shared/ui/RecordLayout";
import { wordsAtOnce, wordsQuery } from "./queries";
import styles from "./Results.module.css";

/** What people wrote, each by itself and in no order, to be read and searched. */
export function WordsSection({ results }: { results: EvaluationResults }) {
  const open = results.sections
    .flatMap(({ questions }) => questions)
    .filter(({ question, all }) => question.kind === "OPEN" && all !== null)
    .map(({ question }) => question);
  return (
    <RecordSection heading={m.results_words()}>
      {open.length === 0 ? (
        <p>{m.results_words_none_at_all()}</p>
      ) : (
        <Search id={results.evaluationId} open={open} />
      )}
    </RecordSection>
  );
}

function Search({ id, open }: { id: string; open: EvaluationQuestion[] }) {
  const [choice, setChoice] = useState({ question: "", text: "", page: 1 });
  const text = useRested(choice.text, 300);
  const query = useQuery(wordsQuery(id, { ...choice, text }));
  const { page } = choice;
  const turn = (to: number) => setChoice({ ...choice, page: to });
  return (
    <>
      <p>{m.results_words_lead()}</p>
      <search className={styles.filters} aria-label={m.results_words_search()}>
        <TextField
          id="words"
          type="search"
          maxLength={200}
          label={m.results_words_search()}
          value={choice.text}
          onChange={(event) => setChoice({ ...choice, text: event.target.value, page: 1 })}
        />
        {open.length > 1 && (
          <SelectField
            id="words-question"
            label={m.results_words_question()}
            none={m.results_words_every()}
            value={choice.question}
            options={open.map((question) => ({ code: question.id, label: words(question.text) }))}
            onChange={(question) => setChoice({ ...choice, question, page: 1 })}
          />
        )}
      </search>
      <Loaded query={query} kept={m.results_kept()}>
        {({ items, total }) => (
          <>
            <p role="status">
              {total === 0 ? m.results_words_none() : m.results_words_count({ count: total })}
              {total > wordsAtOnce && (
                <>
                  {" · "}
                  {m.results_words_shown({
                    first: formatNumber((page - 1) * wordsAtOnce + 1),
                    last: formatNumber(Math.min(page * wordsAtOnce, total)),
                  })}
                </>
              )}
            </p>
            <ul className={styles.words} aria-busy={query.isPlaceholderData}>
              {items.map((item) => (
                <li key={item.id}>
                  <p>{item.words}</p>
                  <p className={styles.small}>
                    {[
                      open.length > 1 && words(open.find((each) => each.id === item.questionId)?.text),
                      item.quotable && m.results_words_quotable(),
                    ]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </li>
              ))}
            </ul>
            <ButtonRow>
              {page > 1 && (
                <Button look="secondary" onClick={() => turn(page - 1)}>
                  {m.results_words_previous()}
                </Button>
              )}
              {page * wordsAtOnce < total && (
                <Button look="secondary" onClick={() => turn(page + 1)}>
                  {m.results_words_next()}
                </Button>
              )}
            </ButtonRow>
          </>
        )}
      </Loaded>
    </>
  );
}
