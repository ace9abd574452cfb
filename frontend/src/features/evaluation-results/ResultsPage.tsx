import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import type { EvaluationResults } from "#/shared/api/evaluation-results";
import { problemOf } from "#/shared/api/problem";
import type { Problem, When } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { language } from "#/shared/i18n/language";
import { problemWords } from "#/shared/i18n/problems";
import { words } from "#/shared/i18n/text";
import { ButtonAnchor, ButtonLink, ButtonRow } from "#/shared/ui/Button";
import { SelectField } from "#/shared/ui/Field";
import { Loaded, PageSkeleton } from "#/shared/ui/Loaded";
import { Notice } from "#/shared/ui/Notice";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { Note, RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { AnsweredQuestion } from "./AnsweredQuestion";
import { groupings, type ResultsSearch } from "./filter";
import { groupingLabels } from "./format";
import { isUnread, resultsQuery } from "./queries";
import { RateSection } from "./RateSection";
import styles from "./Results.module.css";
import { WordsSection } from "./WordsSection";

type ResultsPageProps = {
  id: string;
  search: ResultsSearch;
  onSearch: (search: ResultsSearch) => void;
  /** Says when a meeting was; the agenda knows how. */
  sayWhen: (when: When) => string;
};

/** What was answered to an evaluation: how many did, each question, and what people wrote. */
export function ResultsPage({ id, search, onSearch, sayWhen }: ResultsPageProps) {
  const query = useQuery(resultsQuery(id, search));
  if (query.isError && query.data === undefined) {
    return (
      <Page heading={m.results_title()} lead={m.results_lead()} kicker={<ToEvaluation id={id} />}>
        {isUnread(query.error) ? (
          <Unread problem={problemOf(query.error)} />
        ) : (
          <Loaded query={query}>{() => null}</Loaded>
        )}
      </Page>
    );
  }
  return (
    <Loaded query={query} skeleton={<PageSkeleton />}>
      {(results) => (
        <Page
          heading={m.results_heading({ name: words(results.title) })}
          lead={results.recorded ? undefined : m.results_lead()}
          actions={
            <ButtonRow>
              <PrintButton />
              <ButtonLink look="secondary" to="/evaluation-comparisons">
                {m.results_to_comparisons()}
              </ButtonLink>
            </ButtonRow>
          }
          kicker={<ToEvaluation id={id} />}
        >
          <Sections>
            {results.recorded && (
              <Notice heading={m.results_recorded()}>
                <p>{m.results_recorded_lead()}</p>
              </Notice>
            )}
            <RateSection results={results} />
            <Apart results={results} onSearch={onSearch} />
            <Questions results={results} sayWhen={sayWhen} />
            <WordsSection results={results} />
            <Sheets id={id} />
          </Sections>
        </Page>
      )}
    </Loaded>
  );
}

/** Nothing went wrong: there is nothing to read, and why. */
function Unread({ problem }: { problem: Problem }) {
  const { title, advice } = problemWords(problem);
  return (
    <Notice heading={title}>
      <p>{advice}</p>
    </Notice>
  );
}

function ToEvaluation({ id }: { id: string }) {
  return (
    <Link to="/evaluations/$id" params={{ id }}>
      {m.results_to_evaluation()}
    </Link>
  );
}

function Apart({
  results,
  onSearch,
}: {
  results: EvaluationResults;
  onSearch: ResultsPageProps["onSearch"];
}) {
  if (results.offered.length === 0) return <Note>{m.results_by_none_offered()}</Note>;
  return (
    <search aria-label={m.results_by()}>
      <SelectField
        id="by"
        label={m.results_by()}
        hint={m.results_by_hint()}
        none={m.results_by_nothing()}
        value={results.by ?? ""}
        options={results.offered.map((code) => ({ code, label: groupingLabels[code]() }))}
        onChange={(chosen) => {
          const by = groupings.find((each) => each === chosen);
          onSearch(by ? { by } : {});
        }}
      />
    </search>
  );
}

type QuestionsProps = { results: EvaluationResults; sayWhen: ResultsPageProps["sayWhen"] };

function Questions({ results, sayWhen }: QuestionsProps) {
  return results.sections.map(({ title, earlier, questions }, i) => (
    <RecordSection
      key={earlier ? "earlier" : i}
      heading={earlier ? m.results_earlier() : words(title) || m.results_questions()}
    >
      {questions.map((answered) => (
        <AnsweredQuestion
          key={answered.question.id}
          answered={answered}
          groups={results.groups}
          sayWhen={sayWhen}
        />
      ))}
    </RecordSection>
  ));
}

function Sheets({ id }: { id: string }) {
  const address = (sheet: string) => `/api/evaluations/${id}/${sheet}?headings=${language().toUpperCase()}`;
  return (
    <div className={styles.screen}>
      <RecordSection heading={m.results_sheets()}>
        <p>{m.results_sheets_lead()}</p>
        <ButtonRow>
          {(["csv", "xlsx"] as const).map((format) => (
            <ButtonAnchor key={format} look="secondary" href={address(`results.${format}`)} download>
              {m.results_sheet_results({ format: format.toUpperCase() })}
            </ButtonAnchor>
          ))}
          {(["csv", "xlsx"] as const).map((format) => (
            <ButtonAnchor key={format} look="secondary" href={address(`words.${format}`)} download>
              {m.results_sheet_words({ format: format.toUpperCase() })}
            </ButtonAnchor>
          ))}
        </ButtonRow>
      </RecordSection>
    </div>
  );
}
