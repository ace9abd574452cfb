import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Text } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { useRested } from "#/shared/lib/rested";
import { Combobox } from "#/shared/ui/Combobox";
import { Field } from "#/shared/ui/Field";
import { Loaded } from "#/shared/ui/Loaded";
import { comparableQuestionsQuery } from "./queries";
import styles from "./Results.module.css";

/** Chooses among the questions that several evaluations asked, by some words of them. */
export function QuestionChoice({ onChoose }: { onChoose: (question: string) => void }) {
  const [typed, setTyped] = useState("");
  const q = useRested(typed, 200);
  const query = useQuery(comparableQuestionsQuery(q));
  const { data } = query;
  if (query.isError && !data) return <Loaded query={query}>{() => null}</Loaded>;
  const offered = data?.items ?? [];
  if (data?.total === 0 && q === "") return <p>{m.results_compare_none()}</p>;
  return (
    <div className={styles.screen}>
      <Field id="question" label={m.results_compare_question()} hint={m.results_compare_question_hint()}>
        <div className={styles.question}>
          <Combobox
            id="question"
            name="question"
            describedBy="question-hint"
            value={typed}
            onType={setTyped}
            maxLength={200}
            label={m.results_compare_suggestions()}
            groups={[
              {
                heading: m.results_compare_suggestions(),
                options: offered.map(({ id, text, evaluations }) => ({
                  key: id,
                  name: counted(text, evaluations),
                  value: id,
                })),
              },
            ]}
            onChoose={(question) => {
              setTyped("");
              onChoose(question);
            }}
          />
        </div>
      </Field>
    </div>
  );
}

/** The question with in how many evaluations it was asked, in each language that it has. */
function counted(text: Text, evaluations: number): Text {
  const say = (said: string | null) =>
    said && m.results_compare_times({ text: said, count: String(evaluations) });
  return { fr: say(text.fr), nl: say(text.nl), en: say(text.en) };
}
