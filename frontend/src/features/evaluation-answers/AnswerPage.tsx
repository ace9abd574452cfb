import { useEffect } from "react";
import type { MyEvaluation } from "#/shared/api/answers";
import { formatInstant } from "#/shared/i18n/format";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { Fact, Facts, Sections } from "#/shared/ui/RecordLayout";
import { Words } from "#/shared/ui/Words";
import { AnswerForm } from "./AnswerForm";
import { aboutInWords } from "./format";

type AnswerPageProps = {
  secret: string;
  evaluation: MyEvaluation;
  sayWhen: (when: NonNullable<MyEvaluation["about"]["when"]>) => string;
  /** Whether it came in the place of what somebody pressed. */
  focused: boolean;
  onSent: () => void;
  onOver: () => void;
};

/** What one is asked, and how one's answer is kept. */
export function AnswerPage({ secret, evaluation, sayWhen, focused, onSent, onOver }: AnswerPageProps) {
  const { about, title, organisation, closesAt, content, number } = evaluation;
  useEffect(() => {
    if (focused) document.querySelector<HTMLElement>("h1")?.focus();
  }, [focused]);
  return (
    <Page title={words(title)} heading={<Words of={title} />} lead={aboutInWords(about, sayWhen)}>
      <Sections>
        <Facts>
          <Fact name={m.answers_asked_by()}>
            <Words of={organisation} />
          </Fact>
          {closesAt && <Fact name={m.answers_until()}>{formatInstant(closesAt)}</Fact>}
        </Facts>
        <Anonymous evaluation={evaluation} />
        {content && number && (
          <AnswerForm {...{ secret, evaluation, content, number, sayWhen, onSent, onOver }} />
        )}
      </Sections>
    </Page>
  );
}

/** How the answer is kept, in three sentences; what more there is to know is a touch away. */
function Anonymous({ evaluation: { byRight, attributes, content } }: { evaluation: MyEvaluation }) {
  const asks = (name: string) => attributes.some(({ attribute }) => attribute === name);
  return (
    <Notice heading={m.answers_anonymous()}>
      <ul>
        <li>{byRight ? m.answers_anonymous_right() : m.answers_anonymous_common()}</li>
        <li>{m.answers_anonymous_closing()}</li>
        <li>{m.answers_anonymous_few()}</li>
      </ul>
      <details>
        <summary>{m.answers_anonymous_more()}</summary>
        {asks("LANGUAGE") && <p>{m.answers_anonymous_language()}</p>}
        {asks("PART") && byRight && <p>{m.answers_anonymous_part()}</p>}
        {content?.asksQuoting && <p>{m.answers_anonymous_quoting()}</p>}
        <p>{m.answers_anonymous_open()}</p>
      </details>
    </Notice>
  );
}
