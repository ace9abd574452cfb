import { useQuery } from "@tanstack/react-query";
import { bassinsQuery, useTermOptions } from "#/shared/api/reference";
import type { When } from "#/shared/api/types";
import { m } from "#/shared/i18n/generated/messages.js";
import { words } from "#/shared/i18n/text";
import { Button } from "#/shared/ui/Button";
import { SelectField, short, TextField } from "#/shared/ui/Field";
import { Page } from "#/shared/ui/Page";
import { PrintButton } from "#/shared/ui/PrintButton";
import { RecordSection, Sections } from "#/shared/ui/RecordLayout";
import { Compared } from "./Compared";
import { type ComparisonSearch, region } from "./filter";
import { QuestionChoice } from "./QuestionChoice";
import styles from "./Results.module.css";
import { Trends } from "./Trends";

type ComparisonPageProps = {
  search: ComparisonSearch;
  onSearch: (search: ComparisonSearch) => void;
  /** Says when something was; the agenda knows how. */
  sayWhen: (when: When) => string;
};

/** The same question wherever it was asked, and how it went over the years. */
export function ComparisonPage({ search, onSearch, sayWhen }: ComparisonPageProps) {
  const { question, ...others } = search;
  return (
    <Page heading={m.results_compare_heading()} lead={m.results_compare_lead()} actions={<PrintButton />}>
      <Sections>
        <Filters search={search} onSearch={onSearch} />
        <RecordSection heading={m.results_compare_one()}>
          <QuestionChoice onChoose={(chosen) => onSearch({ ...search, question: chosen })} />
          {question ? (
            <>
              <Compared question={question} search={search} sayWhen={sayWhen} />
              <p className={styles.screen}>
                <Button look="secondary" onClick={() => onSearch(others)}>
                  {m.results_compare_let_go()}
                </Button>
              </p>
            </>
          ) : (
            <p>{m.results_compare_choose()}</p>
          )}
        </RecordSection>
        <Trends search={search} onSearch={onSearch} />
      </Sections>
    </Page>
  );
}

function Filters({ search, onSearch }: Pick<ComparisonPageProps, "search" | "onSearch">) {
  const { data: bassins = [] } = useQuery(bassinsQuery);
  const { eventType = "", bassin = "", from = "", to = "" } = search;
  const types = useTermOptions("event-types", [eventType]);
  const narrow = (name: keyof ComparisonSearch, value: string) => {
    const { [name]: _, ...others } = search;
    onSearch(value ? { ...others, [name]: value } : others);
  };
  return (
    <search className={styles.filters} aria-label={m.results_compare_filters()}>
      <SelectField
        id="type"
        label={m.results_compare_type()}
        none={m.results_compare_every_type()}
        value={eventType}
        options={types}
        onChange={(code) => narrow("eventType", code)}
      />
      <SelectField
        id="bassin"
        label={m.results_compare_bassin()}
        none={m.results_compare_every_bassin()}
        value={bassin}
        options={[
          ...bassins.map(({ code, name }) => ({ code: code as string, label: words(name) })),
          { code: region, label: m.results_compare_region() },
        ]}
        onChange={(code) => narrow("bassin", code)}
      />
      <TextField
        id="from"
        type="date"
        className={short}
        label={m.results_compare_from()}
        value={from}
        onChange={(event) => narrow("from", event.target.value)}
      />
      <TextField
        id="to"
        type="date"
        className={short}
        label={m.results_compare_to()}
        value={to}
        onChange={(event) => narrow("to", event.target.value)}
      />
    </search>
  );
}
